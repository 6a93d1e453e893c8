"""The review boxes that themes and plug-ins print: score, aspects, points and verdict, above and below the text."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from tests.parse.pages import read

PROSE = """
<p>The Halcyon X2 arrives in a box no larger than a paperback, and the first thing one notices is how little it weighs. Two weeks of trains and kitchens later it has not let us down once, although the hinge creaks when the room is cold.</p>
<p>Its screen is bright enough for a balcony at noon, and the colours stay calm where those of its rivals shout. The keys travel a little further than before, which we came to like by the third evening of typing.</p>
<p>Where it disappoints is sound: two thin speakers below the palm rest, a bass that is not there, and a fan that sings one clear note whenever a film runs for more than an hour. The charger, too, is one more brick to carry.</p>
<p>Still, for the price asked there is nothing that lasts as long on one charge, and nobody who tried ours wanted to give it back.</p>
"""
PAGE = """<!DOCTYPE html><html lang="en"><head><title>Halcyon X2 review | Benchline</title><meta property="og:title" content="Halcyon X2 review">
<meta property="og:type" content="article"></head><body class="single single-post"><header><a href="/">Benchline</a><nav><ul><li><a href="/news">News</a></li>
<li><a href="/reviews">Reviews</a></li></ul></nav></header><div id="content"><article class="post-2211 post type-post"><h1 class="entry-title">Halcyon X2 review</h1>
<div class="entry-meta">by <a href="/author/ines" rel="author">Ines Corvo</a> <time datetime="2021-03-04">March 4, 2021</time></div><div class="entry-content">%s</div></article>
<div class="comments"><h3>2 comments</h3><p>Nice one.</p></div></div><aside><h3>Latest reviews</h3><ul><li><a href="/a">Ostrava 9</a> <span class="score">6.1</span></li>
<li><a href="/b">Milo Dock</a> <span class="score">9.2</span></li></ul></aside><footer>Benchline 2021</footer></body></html>"""
PROS, CONS = ["Light as a book", "Bright, calm screen"], ["Thin speakers", "A fan that sings"]
SUMMARY = "The best travelling companion below a thousand, if you bring your own headphones."
OF_TEN = {"Design": 9.0, "Screen": 8.5, "Sound": 6.0}
OF_FIVE = {name: value / 2 for name, value in OF_TEN.items()}
OF_HUNDRED = {name: value * 10 for name, value in OF_TEN.items()}


@dataclass(frozen=True)
class Box:
    """A box, and what a reader sees in it: the score with its scale, and whether points and a verdict are there."""

    name: str
    html: str
    rating: tuple[float, float | None] | None
    aspects: dict[str, float] = field(default_factory=dict)
    has_points: bool = False
    has_verdict: bool = False


BOXES = [
    Box(
        "stars over stars",
        r"""<div id="review" class="review-wrapper wp-review-2211 wp-review-star-type wp-review-default-template"><h5 class="review-title">Review Overview</h5>
<ul class="review-list"><li><span>Design - <span>4.5</span></span><div class="review-star"><div class="review-result-wrapper">
<i class="mts-icon-star"></i><i class="mts-icon-star"></i><i class="mts-icon-star"></i><i class="mts-icon-star"></i><i class="mts-icon-star"></i>
<div class="review-result" style="width:90%"><i class="mts-icon-star"></i><i class="mts-icon-star"></i><i class="mts-icon-star"></i>
<i class="mts-icon-star"></i><i class="mts-icon-star"></i></div></div></div></li><li><span>Screen - <span>4.25</span></span><div class="review-star">
<div class="review-result-wrapper"><i class="mts-icon-star"></i><i class="mts-icon-star"></i><i class="mts-icon-star"></i>
<i class="mts-icon-star"></i><i class="mts-icon-star"></i><div class="review-result" style="width:85%"><i class="mts-icon-star"></i>
<i class="mts-icon-star"></i><i class="mts-icon-star"></i><i class="mts-icon-star"></i><i class="mts-icon-star"></i></div></div></div></li><li>
<span>Sound - <span>3</span></span><div class="review-star"><div class="review-result-wrapper"><i class="mts-icon-star"></i>
<i class="mts-icon-star"></i><i class="mts-icon-star"></i><i class="mts-icon-star"></i><i class="mts-icon-star"></i>
<div class="review-result" style="width:60%"><i class="mts-icon-star"></i><i class="mts-icon-star"></i><i class="mts-icon-star"></i>
<i class="mts-icon-star"></i><i class="mts-icon-star"></i></div></div></div></li></ul><div class="review-summary-title"><strong>Summary</strong></div>
<div class="review-desc"><p>The best travelling companion below a thousand, if you bring your own headphones.</p></div>
<div class="review-total-wrapper"><span class="review-total-box">3.9</span><div class="review-total-star"><div class="review-result-wrapper">
<i class="mts-icon-star"></i><i class="mts-icon-star"></i><i class="mts-icon-star"></i><i class="mts-icon-star"></i><i class="mts-icon-star"></i>
<div class="review-result" style="width:78%"><i class="mts-icon-star"></i><i class="mts-icon-star"></i><i class="mts-icon-star"></i>
<i class="mts-icon-star"></i><i class="mts-icon-star"></i></div></div></div></div></div>""",
        (3.9, 5.0),
        OF_FIVE,
        has_verdict=True,
    ),
    Box(
        "points over bars",
        r"""<div id="review" class="review-wrapper wp-review-point-type"><h5 class="review-title">Halcyon X2</h5><ul class="review-list"><li>
<span>Design - 9/10</span><div class="review-point"><div class="review-result-wrapper">
<div class="review-result" style="width:90%"></div></div></div></li><li><span>Screen - 8.5/10</span><div class="review-point">
<div class="review-result-wrapper"><div class="review-result" style="width:85%"></div></div></div></li><li><span>Sound - 6/10</span>
<div class="review-point"><div class="review-result-wrapper"><div class="review-result" style="width:60%"></div></div></div></li></ul>
<div class="review-total-wrapper"><span class="review-total-box">7.8/10</span><small class="review-total-title">Total Score</small></div></div>""",
        (7.8, 10.0),
        OF_TEN,
    ),
    Box(
        "percentages and the visitors' stars",
        r"""<div class="review-wrapper wp-review-percentage-type"><ul class="review-list"><li><span>Design - 90 %</span><div class="review-percentage">
<div class="review-result-wrapper"><div class="review-result" style="width:90%"></div></div></div></li><li><span>Screen - 85 %</span>
<div class="review-percentage"><div class="review-result-wrapper"><div class="review-result" style="width:85%"></div></div></div></li><li>
<span>Sound - 60 %</span><div class="review-percentage"><div class="review-result-wrapper">
<div class="review-result" style="width:60%"></div></div></div></li></ul><div class="review-desc">
<p>The best travelling companion below a thousand, if you bring your own headphones.</p></div><div class="review-total-wrapper">
<span class="review-total-box">78 %</span></div><div class="user-review-area visitors-review-area wp-review-user-rating-star">
<span class="user-rating-text">User Rating: <span class="wp-review-user-rating-total">3.2</span> <small>(
<span class="wp-review-user-rating-counter">14</span> votes)</small></span></div></div>""",
        (78.0, 100.0),
        OF_HUNDRED,
        has_verdict=True,
    ),
    Box(
        "percentages, a summary behind its label",
        r"""<div id="review-box" class="review-bottom review-percentage"><h2 class="review-box-header">Review Overview</h2><div class="review-item"><span>
<h5>Design - 90%</h5><span style="width:90%" data-width="90%"></span></span></div><div class="review-item"><span><h5>Screen - 85%</h5>
<span style="width:85%" data-width="85%"></span></span></div><div class="review-item"><span><h5>Sound - 60%</h5>
<span style="width:60%" data-width="60%"></span></span></div><div class="review-summary"><div class="review-final-score"><h3>78<span>%</span></h3>
<h4>Great</h4></div><div class="review-short-summary"><p>
<strong>Summary : </strong> The best travelling companion below a thousand, if you bring your own headphones.</p></div></div>
<div class="user-rate-wrap"><span class="user-rating-text"><strong>User Rating: </strong> <span class="taq-score">3.45</span> <small>(
<span class="taq-count">12</span> votes)</small></span></div></div>""",
        (78.0, 100.0),
        OF_HUNDRED,
        has_verdict=True,
    ),
    Box(
        "figures whose bars tell the scale",
        r"""<div class="review-box review-bottom review-points" id="review-box"><h2 class="review-box-header">Review Overview</h2><div class="review-item"><span>
<h5>Design - 9</h5><span style="width:90%"></span></span></div><div class="review-item"><span><h5>Screen - 8.5</h5>
<span style="width:85%"></span></span></div><div class="review-item"><span><h5>Sound - 6</h5><span style="width:60%"></span></span></div>
<div class="review-summary"><div class="review-final-score"><h3>7.8</h3><h4>Great</h4></div><div class="review-short-summary">
<p>The best travelling companion below a thousand, if you bring your own headphones.</p></div></div></div>""",
        (7.8, 10.0),
        OF_TEN,
        has_verdict=True,
    ),
    Box(
        "criteria with bars, points as blocks",
        r"""<div class="lets-review-block__wrap lets-review-design-1 lets-review-format-1"><h2 class="lets-review-block__title">Halcyon X2</h2>
<div class="lets-review-block__conclusion__title">Conclusion</div>
<div class="lets-review-block__conclusion">The best travelling companion below a thousand, if you bring your own headphones.</div>
<div class="lets-review-block__pros__cons"><div class="lets-review-block__pros"><div class="lets-review-block__pc__title">Pros</div>
<div class="lets-review-block__procon lets-review-block__pro">Light as a book</div>
<div class="lets-review-block__procon lets-review-block__pro">Bright, calm screen</div></div><div class="lets-review-block__cons">
<div class="lets-review-block__pc__title">Cons</div><div class="lets-review-block__procon lets-review-block__con">Thin speakers</div>
<div class="lets-review-block__procon lets-review-block__con">A fan that sings</div></div></div><div class="lets-review-block__crits">
<div class="lets-review-block__crit"><div class="lets-review-block__crit__title">Design</div><div class="lets-review-block__crit__score">9</div>
<div class="lets-review-block__crit__bar"><div style="width:90%"></div></div></div><div class="lets-review-block__crit">
<div class="lets-review-block__crit__title">Screen</div><div class="lets-review-block__crit__score">8.5</div>
<div class="lets-review-block__crit__bar"><div style="width:85%"></div></div></div><div class="lets-review-block__crit">
<div class="lets-review-block__crit__title">Sound</div><div class="lets-review-block__crit__score">6</div><div class="lets-review-block__crit__bar">
<div style="width:60%"></div></div></div></div><div class="lets-review-block__final-score"><div class="score">7.8</div>
<div class="lets-review-block__final-score__subtitle">Great</div></div></div>""",
        (7.8, 10.0),
        OF_TEN,
        has_points=True,
        has_verdict=True,
    ),
    Box(
        "a ring of some percent, options of ten",
        r"""<section id="review-statistics" class="article-section"><div class="review-wrap-up cwpr_clearfix"><div class="cwpr-review-top cwpr_clearfix">
<h2 class="cwp-item">Halcyon X2</h2><span class="cwp-item-price cwp-item">$899</span></div><div class="review-wu-content cwpr_clearfix">
<div class="review-wu-left"><div class="rev-wu-image"><img src="/x2.jpg" alt="Halcyon X2"></div><div class="review-wu-grade">
<div class="review-wu-grade-content"><div class="cwp-review-chart relative cwp-chart-embed"><div class="cwp-review-percentage" data-percent="78">
<span>7.8</span></div></div></div></div></div><div class="review-wu-bars"><div class="rev-option" data-value="90"><div class="cwpr_clearfix"><span>
<h3>Design</h3></span><span>9/10</span></div><ul class="cwpr_clearfix"><li></li><li></li></ul></div><div class="rev-option" data-value="85">
<div class="cwpr_clearfix"><span><h3>Screen</h3></span><span>8.5/10</span></div><ul class="cwpr_clearfix"><li></li><li></li></ul></div>
<div class="rev-option" data-value="60"><div class="cwpr_clearfix"><span><h3>Sound</h3></span><span>6/10</span></div><ul class="cwpr_clearfix">
<li></li><li></li></ul></div></div></div><div class="cwpr_clearfix review-wu-right"><div class="pros"><h2>Pros</h2><ul><li>Light as a book</li>
<li>Bright, calm screen</li></ul></div><div class="cons"><h2>Cons</h2><ul><li>Thin speakers</li>
<li>A fan that sings</li></ul></div></div></div></section>""",
        (7.8, 10.0),
        OF_TEN,
        has_points=True,
    ),
    Box(
        "an overall score and rated bars",
        r"""<div class="rate_bar_wrap"><div class="review-top"><div class="overall-score"><span class="overall r_score_8">7.8</span>
<span class="overall-text">Total Score</span></div><div class="review-text"><span class="review-header">A quiet winner</span>
<p>The best travelling companion below a thousand, if you bring your own headphones.</p></div></div><div class="review-criteria">
<div class="rate-bar clearfix" data-percent="90%"><div class="rate-bar-title"><span>Design</span></div>
<div class="rate-bar-bar r_score_9" style="width:90%"></div><div class="rate-bar-percent">9</div></div>
<div class="rate-bar clearfix" data-percent="85%"><div class="rate-bar-title"><span>Screen</span></div>
<div class="rate-bar-bar r_score_8" style="width:85%"></div><div class="rate-bar-percent">8.5</div></div>
<div class="rate-bar clearfix" data-percent="60%"><div class="rate-bar-title"><span>Sound</span></div>
<div class="rate-bar-bar r_score_6" style="width:60%"></div><div class="rate-bar-percent">6</div></div></div>
<div class="pros_cons_values_in_rev flowhidden"><div class="wpsm-one-half wpsm_pros"><div class="title_pros">PROS</div><ul><li>Light as a book</li>
<li>Bright, calm screen</li></ul></div><div class="wpsm-one-half wpsm_cons"><div class="title_cons">CONS</div><ul><li>Thin speakers</li>
<li>A fan that sings</li></ul></div></div></div>""",
        (7.8, 10.0),
        OF_TEN,
        has_points=True,
        has_verdict=True,
    ),
    Box(
        "a table of star icons",
        r"""<table class="td-review td-review-stars"><tbody><tr class="td-review-header"><td colspan="2">
<span class="block-title">REVIEW OVERVIEW</span></td></tr><tr class="td-review-row-stars"><td class="td-review-desc">Design</td>
<td class="td-review-stars"><i class="td-icon-star"></i><i class="td-icon-star"></i><i class="td-icon-star"></i><i class="td-icon-star"></i>
<i class="td-icon-star-half"></i></td></tr><tr class="td-review-row-stars"><td class="td-review-desc">Screen</td><td class="td-review-stars">
<i class="td-icon-star"></i><i class="td-icon-star"></i><i class="td-icon-star"></i><i class="td-icon-star"></i>
<i class="td-icon-star-half"></i></td></tr><tr class="td-review-row-stars"><td class="td-review-desc">Sound</td><td class="td-review-stars">
<i class="td-icon-star"></i><i class="td-icon-star"></i><i class="td-icon-star"></i><i class="td-icon-star-empty"></i>
<i class="td-icon-star-empty"></i></td></tr><tr class="td-review-footer"><td class="td-review-summary"><span class="block-title">SUMMARY</span>
<div class="td-review-summary-content">The best travelling companion below a thousand, if you bring your own headphones.</div></td>
<td class="td-review-score"><div class="td-review-overall"><div class="td-review-final-score">4</div><div class="td-review-final-star">
<i class="td-icon-star"></i><i class="td-icon-star"></i><i class="td-icon-star"></i><i class="td-icon-star"></i>
<i class="td-icon-star-empty"></i></div><div class="td-review-final-title">OVERALL SCORE</div></div></td></tr></tbody></table>""",
        (4.0, 5.0),
        {"Design": 4.5, "Screen": 4.5, "Sound": 3.0},
        has_verdict=True,
    ),
    Box(
        "a table of percentages",
        r"""<table class="td-review td-review-percent"><tbody><tr class="td-review-row-bars"><td class="td-review-desc" colspan="2">Design
<div class="td-review-percent-sign">90 %</div><div class="td-review-bars"><div class="td-rating-bar-wrap">
<div style="width:90%"></div></div></div></td></tr><tr class="td-review-row-bars"><td class="td-review-desc" colspan="2">Screen
<div class="td-review-percent-sign">85 %</div><div class="td-review-bars"><div class="td-rating-bar-wrap">
<div style="width:85%"></div></div></div></td></tr><tr class="td-review-row-bars"><td class="td-review-desc" colspan="2">Sound
<div class="td-review-percent-sign">60 %</div><div class="td-review-bars"><div class="td-rating-bar-wrap">
<div style="width:60%"></div></div></div></td></tr><tr class="td-review-footer">
<td class="td-review-summary">The best travelling companion below a thousand, if you bring your own headphones.</td><td class="td-review-score">
<div class="td-review-overall"><div class="td-review-final-score">78<span class="td-review-percent-sign">%</span></div>
<div class="td-review-final-title">Great</div></div></td></tr></tbody></table>""",
        (78.0, 100.0),
        OF_HUNDRED,
        has_verdict=True,
    ),
    Box(
        "an average of figures whose properties repeat them",
        r"""<aside class="wrapper-penci-review"><div class="penci-review"><div class="penci-review-container penci-review-count">
<h4 class="penci-review-title">Halcyon X2</h4>
<p class="penci-review-desc">The best travelling companion below a thousand, if you bring your own headphones.</p><ul><li>
<div class="penci-review-text"><span class="penci-review-point">Design<span class="penci-review-score-n">9</span></span></div>
<div class="penci-review-process"><span class="penci-process-run" data-width="9"></span></div></li><li><div class="penci-review-text">
<span class="penci-review-point">Screen<span class="penci-review-score-n">8.5</span></span></div><div class="penci-review-process">
<span class="penci-process-run" data-width="8.5"></span></div></li><li><div class="penci-review-text"><span class="penci-review-point">Sound
<span class="penci-review-score-n">6</span></span></div><div class="penci-review-process">
<span class="penci-process-run" data-width="6"></span></div></li></ul></div><div class="penci-review-container penci-review-point">
<div class="penci-review-row"><div class="penci-review-stuff"><div class="penci-review-good"><h5>The Goods</h5><ul><li>Light as a book</li>
<li>Bright, calm screen</li></ul></div><div class="penci-review-good penci-review-bad"><h5>The Bads</h5><ul><li>Thin speakers</li>
<li>A fan that sings</li></ul></div></div><div class="penci-review-average"><div class="penci-review-score-total">
<div class="penci-review-score-num">7.8</div><span>Average Score</span></div></div></div></div></div></aside>""",
        (7.8, None),
        OF_TEN,
        has_points=True,
        has_verdict=True,
    ),
    Box(
        "figures of a hundred, a total in percent",
        r"""<div id="cb-review-container" class="cb-review-box cb-review-bottom cb-percentage-review"><div class="cb-review-title entry-title">Halcyon X2</div>
<div class="cb-summary"><div class="cb-pros-cons cb-pros"><div class="cb-title">The Good</div><ul><li>Light as a book</li>
<li>Bright, calm screen</li></ul></div><div class="cb-pros-cons cb-cons"><div class="cb-title">The Bad</div><ul><li>Thin speakers</li>
<li>A fan that sings</li></ul></div></div><div class="cb-bar cb-pad"><span class="cb-criteria">Design</span><span class="cb-criteria-score">90</span>
<span class="cb-overlay"><span class="cb-zero-trigger" style="width:90%"></span></span></div><div class="cb-bar cb-pad">
<span class="cb-criteria">Screen</span><span class="cb-criteria-score">85</span><span class="cb-overlay">
<span class="cb-zero-trigger" style="width:85%"></span></span></div><div class="cb-bar cb-pad"><span class="cb-criteria">Sound</span>
<span class="cb-criteria-score">60</span><span class="cb-overlay"><span class="cb-zero-trigger" style="width:60%"></span></span></div>
<div class="cb-score-box cb-pad"><span class="score">78%</span><span class="cb-score-subtitle">Great</span></div>
<div class="cb-conclusion">The best travelling companion below a thousand, if you bring your own headphones.</div></div>""",
        (78.0, 100.0),
        OF_HUNDRED,
        has_points=True,
        has_verdict=True,
    ),
    Box(
        "figures inside their bars",
        r"""<div class="post-wrap-review review-wrap extra_module"><div class="review-title"><h3>Review Overview</h3></div><div class="review-content">
<div class="review-breakdown"><h4>Design</h4><div class="score-bar-bg"><span class="score-bar" style="width:90%;">
<span class="score-text">90%</span></span></div></div><div class="review-breakdown"><h4>Screen</h4><div class="score-bar-bg">
<span class="score-bar" style="width:85%;"><span class="score-text">85%</span></span></div></div><div class="review-breakdown"><h4>Sound</h4>
<div class="score-bar-bg"><span class="score-bar" style="width:60%;"><span class="score-text">60%</span></span></div></div>
<div class="review-summary"><div class="review-summary-score-box"><h4>78%</h4></div><div class="review-summary-content"><p>
<strong>Summary:</strong> The best travelling companion below a thousand, if you bring your own headphones.</p></div></div></div></div>""",
        (78.0, 100.0),
        OF_HUNDRED,
        has_verdict=True,
    ),
    Box(
        "a score with its scale and stars as one picture",
        r"""<div id="box" class="hreview-wrap"><div class="ta_rating_container ta_box_right"><div id="ta_rating"><div>Rating: <span class="rating">3.9</span>/5
<br><span class="ta_headline_meta"></span><img src="/img/star-3-5.png" width="100"></div>
<div class="ta_description summary">The best travelling companion below a thousand, if you bring your own headphones.</div></div></div></div>""",
        (3.9, 5.0),
        has_verdict=True,
    ),
    Box(
        "an editor's rating over stars",
        r"""<div id="rank-math-rich-snippet-wrapper"><h5 class="rank-math-title">Halcyon X2</h5><div class="rank-math-review-data">
<p>The best travelling companion below a thousand, if you bring your own headphones.</p></div><div class="rank-math-total-wrapper">
<strong>Editor's Rating:</strong><br><span class="rank-math-total">3.9</span><div class="rank-math-review-star">
<div class="rank-math-review-result-wrapper"><i class="rank-math-star"></i><i class="rank-math-star"></i><i class="rank-math-star"></i>
<i class="rank-math-star"></i><i class="rank-math-star"></i><div class="rank-math-review-result" style="width:78%"><i class="rank-math-star"></i>
<i class="rank-math-star"></i><i class="rank-math-star"></i><i class="rank-math-star"></i><i class="rank-math-star"></i></div></div></div></div>
<div class="rank-math-review-notes rank-math-review-pros"><h4>Pros</h4><ul><li>Light as a book</li><li>Bright, calm screen</li></ul></div>
<div class="rank-math-review-notes rank-math-review-cons"><h4>Cons</h4><ul><li>Thin speakers</li><li>A fan that sings</li></ul></div></div>""",
        (3.9, 5.0),
        has_points=True,
    ),
    Box(
        "an overall score beside the users'",
        r"""<div class="rwp-review-wrap rwp-theme-4"><div class="rwp-review"><div class="rwp-header"><span class="rwp-title">Halcyon X2</span></div>
<div class="rwp-overall-score" style="background:#56b258"><span class="rwp-overall-score-value">7.8</span>
<span class="rwp-overall-score-label">Overall</span></div><div class="rwp-users-score rwp-ur"><span class="rwp-users-score-value">6.5</span>
<span class="rwp-users-score-label">Users</span><span class="rwp-users-score-count">(31 votes)</span></div><div class="rwp-scores">
<div class="rwp-score-wrap"><span class="rwp-criterion-label">Design</span> <div class="rwp-score">
<span class="rwp-criterion-score" style="color:#56b258">9</span><div class="rwp-score-bar-wrap">
<div class="rwp-score-bar" style="width:90%"></div></div></div></div><div class="rwp-score-wrap"><span class="rwp-criterion-label">Screen</span>
<div class="rwp-score"><span class="rwp-criterion-score" style="color:#56b258">8.5</span><div class="rwp-score-bar-wrap">
<div class="rwp-score-bar" style="width:85%"></div></div></div></div><div class="rwp-score-wrap"><span class="rwp-criterion-label">Sound</span>
<div class="rwp-score"><span class="rwp-criterion-score" style="color:#56b258">6</span><div class="rwp-score-bar-wrap">
<div class="rwp-score-bar" style="width:60%"></div></div></div></div></div><div class="rwp-pros-wrap"><span class="rwp-pros-label">PROS</span>
<div class="rwp-pros"><ul><li>Light as a book</li><li>Bright, calm screen</li></ul></div></div><div class="rwp-cons-wrap">
<span class="rwp-cons-label">CONS</span><div class="rwp-cons"><ul><li>Thin speakers</li><li>A fan that sings</li></ul></div></div></div></div>""",
        (7.8, 10.0),
        OF_TEN,
        has_points=True,
    ),
    Box(
        "a score, points, then the breakdown",
        r"""<div class="jeg_review_wrapper"><div class="jeg_reviewheader clearfix"><h3 class="jeg_review_title">Halcyon X2</h3>
<p class="jeg_review_summary">The best travelling companion below a thousand, if you bring your own headphones.</p></div><div class="jeg_review_box">
<div class="jeg_reviewscore"><div class="jeg_score_value good">7.8</div><span class="jeg_score_avg">Score</span></div></div>
<div class="jeg_review_prosCons conspros"><div class="conspros_item"><h3 class="pros">PROS</h3><ul><li>Light as a book</li>
<li>Bright, calm screen</li></ul></div><div><h3 class="cons">CONS</h3><ul><li>Thin speakers</li><li>A fan that sings</li></ul></div></div>
<div class="jeg_reviewdetail"><h3>Review Breakdown</h3><ul class="jeg_review_breakdown"><li><strong class="reviewlabel">Design</strong>
<span class="reviewscore">9</span><div class="jeg_reviewbar"><div class="barbg" style="width:90%"></div></div></li><li>
<strong class="reviewlabel">Screen</strong> <span class="reviewscore">8.5</span><div class="jeg_reviewbar">
<div class="barbg" style="width:85%"></div></div></li><li><strong class="reviewlabel">Sound</strong> <span class="reviewscore">6</span>
<div class="jeg_reviewbar"><div class="barbg" style="width:60%"></div></div></li></ul></div></div>""",
        (7.8, 10.0),
        OF_TEN,
        has_points=True,
        has_verdict=True,
    ),
    Box(
        "titles of stars, an average with its scale in words",
        r"""<div class="wp-block-uagb-review uagb-review-block"><div class="uagb-ratings__outer-wrap">
<a href="https://shop.example" class="uagb-rating-link-wrapper"><h4 class="uagb-rating-title">Halcyon X2</h4></a>
<p class="uagb-rating-author">Ines Corvo</p>
<div class="uagb-rating-desc">The best travelling companion below a thousand, if you bring your own headphones.</div><div class="uagb_review_entry">
<div class="uagb_review_title">Design</div><div class="uagb_review_rating uagb-star-rating__wrapper" title="4.5/5">
<svg class="star"></svg></div></div><div class="uagb_review_entry"><div class="uagb_review_title">Screen</div>
<div class="uagb_review_rating uagb-star-rating__wrapper" title="4.25/5"><svg class="star"></svg></div></div><div class="uagb_review_entry">
<div class="uagb_review_title">Sound</div><div class="uagb_review_rating uagb-star-rating__wrapper" title="3/5"><svg class="star"></svg></div></div>
<div class="uagb_review_summary"><p class="uagb_review_summary_title">Review Summary</p><div class="uagb_review_overall_value">
<div class="uagb_review_average_stars"><span class="uagb_review_avg_number">3.9</span>
<span class="uagb_review_total">out of 5</span></div></div></div></div></div>""",
        (3.9, 5.0),
        OF_FIVE,
        has_verdict=True,
    ),
    Box(
        "a rate in a verdict",
        r"""<section class="betterstudio-review type-points review-bottom"><h4 class="section-heading"><span class="h-text">Review overview</span></h4>
<div class="verdict clearfix"><div class="overall"><span class="rate">7.8</span><span class="verdict-title">Great</span></div>
<div class="summary">The best travelling companion below a thousand, if you bring your own headphones.</div></div><ul class="criteria-list">
<li class="clearfix"><div class="criterion"><span class="title">Design</span><span class="rate">9</span></div><div class="rating-bar">
<span style="width:90%"></span></div></li><li class="clearfix"><div class="criterion"><span class="title">Screen</span>
<span class="rate">8.5</span></div><div class="rating-bar"><span style="width:85%"></span></div></li><li class="clearfix"><div class="criterion">
<span class="title">Sound</span><span class="rate">6</span></div><div class="rating-bar"><span style="width:60%"></span></div></li></ul></section>""",
        (7.8, 10.0),
        OF_TEN,
        has_verdict=True,
    ),
    Box(
        "a number beside its verdict",
        r"""<section class="review-box"><div class="overall"><span class="number rating"><span>7.8</span></span> <div class="verdict">Great</div></div>
<div class="verdict-text">The best travelling companion below a thousand, if you bring your own headphones.</div><div class="cf pros-cons">
<div class="pros"><h6>The Good</h6><ul><li>Light as a book</li><li>Bright, calm screen</li></ul></div><div class="cons"><h6>The Bad</h6><ul>
<li>Thin speakers</li><li>A fan that sings</li></ul></div></div><ul class="criteria"><li><div class="criterion"><span class="label">Design</span>
<span class="rating">9</span></div><div class="rating-bar"><div class="bar" style="width:90%"></div></div></li><li><div class="criterion">
<span class="label">Screen</span><span class="rating">8.5</span></div><div class="rating-bar"><div class="bar" style="width:85%"></div></div></li><li>
<div class="criterion"><span class="label">Sound</span><span class="rating">6</span></div><div class="rating-bar">
<div class="bar" style="width:60%"></div></div></li></ul></section>""",
        (7.8, 10.0),
        OF_TEN,
        has_points=True,
        has_verdict=True,
    ),
    Box(
        "icons of a font, titled",
        r"""<div class="elementor-widget-star-rating"><div class="elementor-star-rating__wrapper"><div class="elementor-star-rating__title">Our rating</div>
<div class="elementor-star-rating" title="3.5/5" itemtype="http://schema.org/Rating" itemscope itemprop="reviewRating">
<i class="elementor-star-full">&#xE934;</i><i class="elementor-star-full">&#xE934;</i><i class="elementor-star-full">&#xE934;</i>
<i class="elementor-star-5">&#xE934;</i><i class="elementor-star-empty">&#xE934;</i>
<span itemprop="ratingValue" class="elementor-screen-only">3.5/5</span></div></div></div>""",
        (3.5, 5.0),
    ),
    Box(
        "stars with a spoken label",
        r"""<div class="e-rating" itemtype="https://schema.org/Rating" itemscope itemprop="reviewRating"><meta itemprop="worstRating" content="0">
<meta itemprop="bestRating" content="5"><div class="e-rating-wrapper" itemprop="ratingValue" content="3.5" role="img" aria-label="Rated 3.5 out of 5">
<div class="e-icon"><div class="e-icon-wrapper e-icon-marked"><svg></svg></div></div></div></div>""",
        (3.5, 5.0),
    ),
    Box(
        "a counter over its label",
        r"""<div class="et_pb_module et_pb_number_counter" data-number-value="78" data-number-separator=""><div class="percent"><p>
<span class="percent-value">78</span><span class="percent-sign">%</span></p></div><h3 class="title">Our score</h3></div>""",
        (78.0, 100.0),
    ),
    Box(
        "bars of progress",
        r"""<div class="elementor-widget-progress"><span class="elementor-title">Design</span>
<div class="elementor-progress-wrapper" role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="90" aria-valuetext="90%">
<div class="elementor-progress-bar" data-max="90"><span class="elementor-progress-text"></span>
<span class="elementor-progress-percentage">90%</span></div></div></div><div class="elementor-widget-progress">
<span class="elementor-title">Sound</span>
<div class="elementor-progress-wrapper" role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="60">
<div class="elementor-progress-bar" data-max="60"><span class="elementor-progress-percentage">60%</span></div></div></div>
<div class="elementor-widget-progress"><span class="elementor-title">Overall</span>
<div class="elementor-progress-wrapper" role="progressbar" aria-valuemin="0" aria-valuemax="100" aria-valuenow="78">
<div class="elementor-progress-bar" data-max="78"><span class="elementor-progress-percentage">78%</span></div></div></div>""",
        (78.0, 100.0),
        {"Design": 90.0, "Sound": 60.0},
    ),
    Box(
        "a text for screen readers over one star",
        r"""<figure class="wp-block-jetpack-rating-star" style="text-align:left" itemprop="reviewRating" itemscope itemtype="https://schema.org/Rating">
<p class="screen-reader-text">Rating: 3.5 out of 5.</p><span class="is-rating-filled">⭐</span></figure>""",
        (3.5, 5.0),
    ),
    Box(
        "a shop's stars",
        r"""<div class="aawp"><div class="aawp-product aawp-product--horizontal" data-aawp-product-id="B0">
<a class="aawp-product__title" href="https://shop.example">Halcyon X2</a><div class="aawp-product__meta"><span class="aawp-star-rating">
<span style="width:86%"></span></span><div class="aawp-product__reviews">(1,204 Reviews)</div></div>
<span class="aawp-product__price">$899.00</span></div></div>""",
        None,
    ),
    Box(
        "visitors' stars",
        r"""<div class='kk-star-ratings kksr-auto kksr-align-left' data-payload='{"align":"left","id":"2211","count":"13","score":"4.2","best":"5","legend":"4.2\/5 - (13 votes)"}'>
<div class='kksr-stars'><div class='kksr-stars-active' style='width:102px'></div></div><div class='kksr-legend'>4.2/5 - (13 votes)</div></div>""",
        None,
    ),
    Box(
        "votes",
        r"""<div id="post-ratings-2211" class="post-ratings" itemscope itemtype="http://schema.org/Article" data-nonce="9">
<img src="/rating_on.gif" alt="13 votes, average: 4.15 out of 5"><img src="/rating_on.gif"> (<strong>13</strong> votes, average:
<strong>4.15</strong> out of 5)</div>""",
        None,
    ),
    Box(
        "a bare figure over a word",
        r"""<div class="gs-score__wrap"><div class="gs-score"><div class="gs-score__cell"><span>8</span></div></div><div class="score-word">Great</div></div>""",
        (8.0, None),
    ),
    Box(
        "a figure as the caption of a figure",
        r"""<section class="review-box"><div class="score-block"><div class="score-wrapper"><figure class="review-score hexagon-wrapper"><div class="hexagon">
<figcaption>7.8</figcaption></div></figure></div><div class="verdict-title">Good</div></div><h4>Verdict</h4>
<p>The best travelling companion below a thousand, if you bring your own headphones.</p></section>""",
        (7.8, None),
        has_verdict=True,
    ),
    Box(
        "a verdict with a number",
        r"""<div class="affx-verdict-block"><div class="affx-verdict-layout-1"><h2 class="verdict-title">Verdict</h2>
<p class="verdict-content">The best travelling companion below a thousand, if you bring your own headphones.</p><div class="affx-rating-wrap">
<span class="affx-rating-number"><span class="num">7.8</span><span class="label">Our Score</span></span></div></div></div>
<div class="affx-pros-cons-inner-wrapper"><div class="affx-pros-inner"><h3 class="affiliatex-title affiliatex-pros">Pros</h3>
<ul class="affiliatex-list"><li>Light as a book</li><li>Bright, calm screen</li></ul></div><div class="affx-cons-inner">
<h3 class="affiliatex-title affiliatex-cons">Cons</h3><ul class="affiliatex-list"><li>Thin speakers</li><li>A fan that sings</li></ul></div></div>""",
        (7.8, None),
        has_points=True,
        has_verdict=True,
    ),
    Box(
        "a score among the facts",
        r"""<div class="review-facts"><dl><dt>Price</dt><dd>$899</dd><dt>Weight</dt><dd>1.1 kg</dd><dt>Verdict</dt><dd>4/5</dd></dl></div>""",
        (4.0, 5.0),
    ),
    Box(
        "a property that scripts draw",
        r"""<div class="yasr-auto-insert-overall"><div class="yasr-overall-rating"><span class="yasr-overall-rating-text">Our Score</span>
<div class="yasr-rater-stars" id="yasr-overall-rating-rater-6b7" data-rating="3.9" data-rater-starsize="32"></div></div></div>""",
        (3.9, None),
    ),
]


@pytest.mark.parametrize("where", ["above", "below"])
@pytest.mark.parametrize("box", BOXES, ids=lambda box: box.name)
def test_a_box(box: Box, where: str) -> None:
    middle = box.html + PROSE if where == "above" else PROSE + box.html
    reading = read((PAGE % middle).encode(), "https://benchline.example/halcyon-x2-review/")
    whole = [(rating.value, rating.best) for rating in reading.ratings if rating.aspect is None]
    assert whole[:1] == ([box.rating] if box.rating else [])
    assert {rating.aspect: rating.value for rating in reading.ratings if rating.aspect} == box.aspects
    points = (PROS, CONS) if box.has_points else ([], [])
    assert (list(reading.positive_notes), list(reading.negative_notes)) == points
    assert reading.verdict == (SUMMARY if box.has_verdict else None)
    assert (reading.page_type, reading.item and reading.item.name) == ("review", "Halcyon X2")


BUILDERS = {
    "cells of a page builder": '<div class="so-panel widget widget_sow-editor panel-first-child"><div class="textwidget">%s</div></div>',
    "an element's name is a hash": '<div class="elementor-element elementor-element-3ad5c6b">%s</div>',
    "a hash that begins as a word": '<section class="elementor-element elementor-element-ad5c6b1">%s</section>',
    "a module of numbers": '<div class="et_pb_module et_pb_number_counter">%s</div>',
    "hashed styles": '<div class="styles_article__ee5ad">%s</div>',
}


@pytest.mark.parametrize("builder", BUILDERS.values(), ids=BUILDERS.keys())
def test_a_score_in_a_box_whose_class_holds_another_word_by_chance(builder: str) -> None:
    box = '<p class="note"><strong>Our score: 7.5/10</strong></p>'
    reading = read((PAGE % (builder % PROSE + builder % box)).encode(), "https://benchline.example/halcyon-x2-review/")
    assert [(rating.value, rating.best) for rating in reading.ratings] == [(7.5, 10)]
