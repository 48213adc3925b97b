-- Three outlines to begin with, in both languages. Whoever supervises a district makes others out of them.
INSERT INTO casework.plan_template (id, template_key, number, content, created_at) VALUES
    ('0199c000-0000-7000-8000-000000000001', '0199c000-0000-7000-8000-000000000001', 1, '{"name": {"zh": "亲子关系与放学后照看", "en": "Family relations and care after school"}, "goals": [
        {"domain": "FAMILY", "wording": {"zh": "每周有固定的亲子时间，孩子愿意说起学校的事", "en": "Fixed time together every week; the child talks about school"},
         "levels": [
             {"zh": "几乎不说话，见面就吵", "en": "hardly any talk, quarrels when they meet"},
             {"zh": "偶尔说话，没有一起做的事", "en": "some talk, nothing done together"},
             {"zh": "每周一次，一起待一小时以上", "en": "once a week, an hour or more together"},
             {"zh": "每周两三次，孩子会主动说起学校", "en": "two or three times a week; the child begins to talk about school"},
             {"zh": "几乎每天，家人自己安排", "en": "nearly every day, arranged by the family itself"}],
         "interventions": [
             {"stream": "PARENT_CHILD_EVENT", "wording": {"zh": "和孩子一起参加亲子活动", "en": "Parent–child events together"}, "count": 1, "period": "MONTH", "weeks": 16, "responsible": "CASEWORKER", "responsibleName": {"zh": "", "en": ""}},
             {"stream": "FAMILY_REPAIR", "wording": {"zh": "家庭修复会谈", "en": "Family repair sessions"}, "count": 8, "period": "IN_ALL", "weeks": 16, "responsible": "CASEWORKER", "responsibleName": {"zh": "", "en": ""}}]},
        {"domain": "PARENTING", "wording": {"zh": "孩子放学后有稳定的照看，作业按时完成", "en": "Steady care after school; homework done in time"},
         "levels": [
             {"zh": "放学后常没人管", "en": "often nobody after school"},
             {"zh": "有人管，但说不准是谁", "en": "somebody, but never sure who"},
             {"zh": "每周三天有固定照看", "en": "fixed care on three days a week"},
             {"zh": "每周四天以上，作业大多完成", "en": "four days or more; homework mostly done"},
             {"zh": "每天都有，家长自己检查作业", "en": "every day; the parent looks at the homework"}],
         "interventions": [
             {"stream": "CHILD_CARE", "wording": {"zh": "孩子参加四点半课堂", "en": "After-school class"}, "count": 3, "period": "WEEK", "weeks": 16, "responsible": "CASEWORKER", "responsibleName": {"zh": "", "en": ""}}]}]}', timestamptz '2026-12-01 00:00Z'),
    ('0199c000-0000-7000-8000-000000000002', '0199c000-0000-7000-8000-000000000002', 1, '{"name": {"zh": "重新工作与日常作息", "en": "Back to work and a daily rhythm"}, "goals": [
        {"domain": "WORK", "wording": {"zh": "有一份做得下去的工作", "en": "A job that lasts"},
         "levels": [
             {"zh": "没有找，也不想找", "en": "not looking and not wanting to"},
             {"zh": "想找，还没有行动", "en": "wants to, has not begun"},
             {"zh": "在培训或试工", "en": "in training or on trial"},
             {"zh": "有工作，做满一个月", "en": "in a job for a month"},
             {"zh": "有工作，做满三个月", "en": "in a job for three months"}],
         "interventions": [
             {"stream": "JOB_TRAINING", "wording": {"zh": "就业培训", "en": "Job training"}, "count": 1, "period": "WEEK", "weeks": 12, "responsible": "OUTSIDE_SERVICE", "responsibleName": {"zh": "街道就业服务站", "en": "Street employment service"}},
             {"stream": "COUNSELLING", "wording": {"zh": "个别谈心", "en": "Counselling"}, "count": 2, "period": "MONTH", "weeks": 16, "responsible": "CASEWORKER", "responsibleName": {"zh": "", "en": ""}}]},
        {"domain": "DAILY_STRUCTURE", "wording": {"zh": "作息有规律，白天有事做", "en": "A regular day with something to do"},
         "levels": [
             {"zh": "昼夜颠倒", "en": "day and night turned round"},
             {"zh": "时好时坏", "en": "good and bad by turns"},
             {"zh": "每周五天按时起居", "en": "regular on five days a week"},
             {"zh": "每天按时，有固定安排", "en": "regular every day, with fixed plans"},
             {"zh": "自己安排，能带着家人一起", "en": "arranges the day himself, the family along"}],
         "interventions": [
             {"stream": "VISIT", "wording": {"zh": "家庭走访", "en": "Home visits"}, "count": 2, "period": "MONTH", "weeks": 16, "responsible": "CASEWORKER", "responsibleName": {"zh": "", "en": ""}}]}]}', timestamptz '2026-12-01 00:00Z'),
    ('0199c000-0000-7000-8000-000000000003', '0199c000-0000-7000-8000-000000000003', 1, '{"name": {"zh": "孩子学业与住处、证件", "en": "School, housing and papers"}, "goals": [
        {"domain": "SCHOOLING", "wording": {"zh": "孩子按时上学，学习跟得上", "en": "The child goes to school and keeps up"},
         "levels": [
             {"zh": "经常旷课", "en": "often absent without leave"},
             {"zh": "偶尔缺课，作业常欠", "en": "sometimes absent, homework missing"},
             {"zh": "按时上学，作业能交", "en": "in school, homework handed in"},
             {"zh": "老师说有进步", "en": "the teacher sees progress"},
             {"zh": "在班里学得不错", "en": "does well in class"}],
         "interventions": [
             {"stream": "CHILD_CARE", "wording": {"zh": "孩子参加四点半课堂，先写作业", "en": "After-school class, homework first"}, "count": 3, "period": "WEEK", "weeks": 16, "responsible": "CASEWORKER", "responsibleName": {"zh": "", "en": ""}}]},
        {"domain": "HOUSING", "wording": {"zh": "住处稳定", "en": "A place to live that lasts"},
         "levels": [
             {"zh": "没有固定住处", "en": "no fixed place"},
             {"zh": "借住，随时要搬", "en": "staying with others, may have to leave"},
             {"zh": "租住，三个月内不用搬", "en": "rented, safe for three months"},
             {"zh": "租住一年以上", "en": "rented for a year or more"},
             {"zh": "有长期住处", "en": "a lasting home"}],
         "interventions": [
             {"stream": "OTHER", "wording": {"zh": "协助申请公租房", "en": "Help with applying for public housing"}, "count": 2, "period": "IN_ALL", "weeks": 16, "responsible": "CASEWORKER", "responsibleName": {"zh": "", "en": ""}}]},
        {"domain": "LEGAL", "wording": {"zh": "证件和债务处理清楚", "en": "Papers and debts settled"},
         "levels": [
             {"zh": "不清楚有哪些问题", "en": "does not know what there is to settle"},
             {"zh": "列了清单", "en": "a list is made"},
             {"zh": "办了一半", "en": "half of it done"},
             {"zh": "只剩一件", "en": "one thing left"},
             {"zh": "全部办完", "en": "all done"}],
         "interventions": [
             {"stream": "LEGAL_ADVICE", "wording": {"zh": "法律咨询", "en": "Legal advice"}, "count": 1, "period": "MONTH", "weeks": 12, "responsible": "OUTSIDE_SERVICE", "responsibleName": {"zh": "街道法律服务站", "en": "Street legal service"}}]}]}', timestamptz '2026-12-01 00:00Z');
