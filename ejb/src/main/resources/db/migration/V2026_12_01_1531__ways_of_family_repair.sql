-- Five usual ways of family repair, in both languages. A changed one is a new version.
INSERT INTO casework.repair_template (id, template_key, number, content, created_at) VALUES
    ('0199d000-0000-7000-8000-000000000001', '0199d000-0000-7000-8000-000000000001', 1, '{
 "name": {"zh": "十四周家庭课（每次两小时）", "en": "Fourteen weeks, two hours each"},
 "about": {"zh": "先一起吃饭，家长和孩子分组，最后全家一起。", "en": "A meal first, then parents and children apart, then families together."},
 "least": 2,
 "most": 8,
 "leaders": 3,
 "stages": [
  {
   "name": {"zh": "每周聚会", "en": "Weekly meetings"},
   "sessions": 14,
   "minutes": 120,
   "everyDays": 7,
   "afterDays": 0,
   "rooms": 2,
   "meal": true,
   "parts": [
    {"kind": "PARENTS", "from": 0, "to": 0},
    {"kind": "CHILDREN", "from": 6, "to": 14},
    {"kind": "TOGETHER", "from": 0, "to": 0}
   ],
   "checklist": [
    {"zh": "签到前检查场地和餐食", "en": "Room and meal ready before the families come"},
    {"zh": "家长组和孩子组分开进行", "en": "Parents and children met apart"},
    {"zh": "最后全家一起做了活动", "en": "Families did something together at the end"},
    {"zh": "每个人都说了话", "en": "Everybody had a say"},
    {"zh": "当堂练习了一个做法", "en": "One skill practised in the meeting"},
    {"zh": "布置了一件在家做的小事", "en": "One small thing to do at home agreed on"},
    {"zh": "结束时问了感受", "en": "Asked at the end how it was"}
   ]
  }
 ]
}', timestamptz '2026-12-01 00:00Z'),
    ('0199d000-0000-7000-8000-000000000002', '0199d000-0000-7000-8000-000000000002', 1, '{
 "name": {"zh": "七周家庭课（10—14 岁）", "en": "Seven weeks, ages 10 to 14"},
 "about": {"zh": "三位带领人，家长和孩子分组，再一起练习。", "en": "Three leaders; parents and children apart, then practising together."},
 "least": 2,
 "most": 8,
 "leaders": 3,
 "stages": [
  {
   "name": {"zh": "每周聚会", "en": "Weekly meetings"},
   "sessions": 7,
   "minutes": 120,
   "everyDays": 7,
   "afterDays": 0,
   "rooms": 2,
   "meal": false,
   "parts": [
    {"kind": "PARENTS", "from": 0, "to": 0},
    {"kind": "CHILDREN", "from": 10, "to": 14},
    {"kind": "TOGETHER", "from": 0, "to": 0}
   ],
   "checklist": [
    {"zh": "家长组和孩子组分开进行", "en": "Parents and children met apart"},
    {"zh": "最后全家一起做了活动", "en": "Families did something together at the end"},
    {"zh": "每个人都说了话", "en": "Everybody had a say"},
    {"zh": "当堂练习了一个做法", "en": "One skill practised in the meeting"},
    {"zh": "布置了一件在家做的小事", "en": "One small thing to do at home agreed on"},
    {"zh": "结束时问了感受", "en": "Asked at the end how it was"}
   ]
  }
 ]
}', timestamptz '2026-12-01 00:00Z'),
    ('0199d000-0000-7000-8000-000000000003', '0199d000-0000-7000-8000-000000000003', 1, '{
 "name": {"zh": "十六周家庭课（按年龄分组）", "en": "Sixteen weeks with age bands"},
 "about": {"zh": "孩子分四个年龄组，家长组同时进行。", "en": "Children in four age bands, parents at the same time."},
 "least": 2,
 "most": 8,
 "leaders": 3,
 "stages": [
  {
   "name": {"zh": "每周聚会", "en": "Weekly meetings"},
   "sessions": 16,
   "minutes": 120,
   "everyDays": 7,
   "afterDays": 0,
   "rooms": 3,
   "meal": true,
   "parts": [
    {"kind": "PARENTS", "from": 0, "to": 0},
    {"kind": "CHILDREN", "from": 4, "to": 7},
    {"kind": "CHILDREN", "from": 8, "to": 10},
    {"kind": "CHILDREN", "from": 11, "to": 13},
    {"kind": "CHILDREN", "from": 14, "to": 18},
    {"kind": "TOGETHER", "from": 0, "to": 0}
   ],
   "checklist": [
    {"zh": "签到前检查场地和餐食", "en": "Room and meal ready before the families come"},
    {"zh": "孩子按年龄分组", "en": "Children were in their age bands"},
    {"zh": "最后全家一起做了活动", "en": "Families did something together at the end"},
    {"zh": "每个人都说了话", "en": "Everybody had a say"},
    {"zh": "当堂练习了一个做法", "en": "One skill practised in the meeting"},
    {"zh": "布置了一件在家做的小事", "en": "One small thing to do at home agreed on"},
    {"zh": "结束时问了感受", "en": "Asked at the end how it was"}
   ]
  }
 ]
}', timestamptz '2026-12-01 00:00Z'),
    ('0199d000-0000-7000-8000-000000000004', '0199d000-0000-7000-8000-000000000004', 1, '{
 "name": {"zh": "八家庭小组与再聚", "en": "Up to eight families with a reunion"},
 "about": {"zh": "先了解情况，八次聚会，家庭回顾，十二周后再聚。", "en": "Getting to know, eight meetings, a family review, and a reunion after twelve weeks."},
 "least": 2,
 "most": 8,
 "leaders": 2,
 "stages": [
  {
   "name": {"zh": "了解情况", "en": "Getting to know"},
   "sessions": 1,
   "minutes": 90,
   "everyDays": 7,
   "afterDays": 0,
   "rooms": 1,
   "meal": false,
   "parts": [
    {"kind": "TOGETHER", "from": 0, "to": 0}
   ],
   "checklist": [
    {"zh": "说明了怎么进行、可以随时退出", "en": "Told how it goes, and that one may stop any time"},
    {"zh": "每家说了想改变什么", "en": "Each family said what should change"},
    {"zh": "说好在场的话不往外传", "en": "Agreed that what is said stays in the room"}
   ]
  },
  {
   "name": {"zh": "每周聚会", "en": "Weekly meetings"},
   "sessions": 8,
   "minutes": 120,
   "everyDays": 7,
   "afterDays": 0,
   "rooms": 2,
   "meal": true,
   "parts": [
    {"kind": "PARENTS", "from": 0, "to": 0},
    {"kind": "CHILDREN", "from": 6, "to": 14},
    {"kind": "TOGETHER", "from": 0, "to": 0}
   ],
   "checklist": [
    {"zh": "签到前检查场地和餐食", "en": "Room and meal ready before the families come"},
    {"zh": "家长组和孩子组分开进行", "en": "Parents and children met apart"},
    {"zh": "最后全家一起做了活动", "en": "Families did something together at the end"},
    {"zh": "每个人都说了话", "en": "Everybody had a say"},
    {"zh": "当堂练习了一个做法", "en": "One skill practised in the meeting"},
    {"zh": "布置了一件在家做的小事", "en": "One small thing to do at home agreed on"},
    {"zh": "结束时问了感受", "en": "Asked at the end how it was"}
   ]
  },
  {
   "name": {"zh": "家庭回顾", "en": "Family review"},
   "sessions": 1,
   "minutes": 90,
   "everyDays": 7,
   "afterDays": 0,
   "rooms": 1,
   "meal": false,
   "parts": [
    {"kind": "TOGETHER", "from": 0, "to": 0}
   ],
   "checklist": [
    {"zh": "每家看了自己的变化", "en": "Each family looked at what has changed"},
    {"zh": "每家写下接下来要做的事", "en": "Each family wrote down what comes next"}
   ]
  },
  {
   "name": {"zh": "再聚", "en": "Reunion"},
   "sessions": 1,
   "minutes": 120,
   "everyDays": 7,
   "afterDays": 84,
   "rooms": 1,
   "meal": true,
   "parts": [
    {"kind": "TOGETHER", "from": 0, "to": 0}
   ],
   "checklist": [
    {"zh": "问了这几个月过得怎样", "en": "Asked how the months were"},
    {"zh": "有困难的家庭约了后续", "en": "Families in difficulty have a next step"}
   ]
  }
 ]
}', timestamptz '2026-12-01 00:00Z'),
    ('0199d000-0000-7000-8000-000000000005', '0199d000-0000-7000-8000-000000000005', 1, '{
 "name": {"zh": "家庭会议", "en": "Family group conference"},
 "about": {"zh": "先分别准备，再开会：讲明情况、家人单独商量、定下办法。", "en": "Prepared one by one; then facts, private family time, and a plan."},
 "least": 1,
 "most": 1,
 "leaders": 1,
 "stages": [
  {
   "name": {"zh": "准备", "en": "Preparation"},
   "sessions": 2,
   "minutes": 60,
   "everyDays": 7,
   "afterDays": 0,
   "rooms": 1,
   "meal": false,
   "parts": [
    {"kind": "TOGETHER", "from": 0, "to": 0}
   ],
   "checklist": [
    {"zh": "家人自己说了谁来", "en": "The family said who comes"},
    {"zh": "讲清了会议怎么开", "en": "Told how the meeting goes"}
   ]
  },
  {
   "name": {"zh": "会议", "en": "Conference"},
   "sessions": 1,
   "minutes": 180,
   "everyDays": 7,
   "afterDays": 7,
   "rooms": 2,
   "meal": true,
   "parts": [
    {"kind": "TOGETHER", "from": 0, "to": 0},
    {"kind": "PRIVATE", "from": 0, "to": 0}
   ],
   "checklist": [
    {"zh": "情况用大家听得懂的话讲明", "en": "Facts told in plain words"},
    {"zh": "家人有单独商量的时间，外人离场", "en": "The family had its private time, with nobody else in the room"},
    {"zh": "办法由家人提出", "en": "The plan came from the family"},
    {"zh": "写下谁在什么时候做什么", "en": "Written down who does what by when"}
   ]
  },
  {
   "name": {"zh": "回看", "en": "Looking back"},
   "sessions": 1,
   "minutes": 60,
   "everyDays": 7,
   "afterDays": 84,
   "rooms": 1,
   "meal": false,
   "parts": [
    {"kind": "TOGETHER", "from": 0, "to": 0}
   ],
   "checklist": [
    {"zh": "逐条看了办法做到没有", "en": "Went through the plan point by point"}
   ]
  }
 ]
}', timestamptz '2026-12-01 00:00Z');
