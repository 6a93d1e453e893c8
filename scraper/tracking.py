"""Query parameters that say where a reader came from, never which page they see.

Named by two or more of the public lists (Adguard, Brave, ClearURLs, mpchadwick); what may name a page (id, p, page, q,
v, article, ref, source) stays, whichever list names it.
"""

from __future__ import annotations

# Whole families: nothing but campaign tags begins with these.
PREFIXES = ("utm_", "mtm_", "hsa_", "bsft_", "guce_", "__hs", "aspsessionid")

# fmt: off
NAMES = frozenset(
    (
        "__s", "_bhlid", "_branch_match_id", "_branch_referrer", "_ga", "_gl", "_hsenc", "_kx", "_openstat",
        "action_object_map", "action_ref_map", "action_type_map", "at_recipient_id", "at_recipient_list", "cm_cr",
        "cm_me", "cmpid", "cx_click", "cx_recsorder", "cx_recswidget", "dclid", "et_rid", "fb_action_ids",
        "fb_action_types", "fb_comment_id", "fb_ref", "fb_source", "fbclid", "gad_source", "gbraid", "gclid", "gclsrc",
        "guccounter", "hsctatracking", "ir_adid", "ir_campaignid", "ir_partnerid", "irclickid", "irgwc", "mc_cid",
        "mc_eid", "mkt_tok", "ml_subscriber", "ml_subscriber_hash", "msclkid", "oly_anon_id", "oly_enc_id",
        "piwik_campaign", "piwik_kwd", "pk_campaign", "pk_cid", "pk_keyword", "pk_kwd", "pk_medium", "pk_source",
        "rb_clickid", "s_cid", "sc_customer", "sc_eh", "sc_uid", "sms_click", "sms_source", "sms_uph", "srsltid",
        "ttclid", "twclid", "unicorn_click_id", "usqp", "vero_conv", "vero_id", "wbraid", "wickedid", "yclid", "ymclid",
        "ysclid",
        # Ours: the same page again with a comment box open, or with a session that is only the visitor's.
        "replytocom", "phpsessid", "jsessionid", "cfid", "cftoken",
    )
)
# fmt: on


def is_tracking(name: str) -> bool:
    """True for a parameter that can be dropped from an address without changing the page.

    >>> is_tracking("utm_source"), is_tracking("fbclid"), is_tracking("id"), is_tracking("p")
    (True, True, False, False)
    """
    lowered = name.lower()
    return lowered in NAMES or lowered.startswith(PREFIXES)
