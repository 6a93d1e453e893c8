"""When what is due: jobs by their timetables, pages by their history; and what the next run would ask for."""
