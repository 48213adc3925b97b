-- Questionnaires as data, of nobody. Those without a district came with the product; a district's are brought by who supervises
-- it and says by which right they are used. Answers belong to the version that was asked for good.
CREATE TABLE casework.instrument (
    id             uuid PRIMARY KEY,
    instrument_key uuid NOT NULL,
    number         integer NOT NULL CONSTRAINT instrument_number_positive CHECK (number > 0),
    district_code  text,
    content        text NOT NULL CONSTRAINT instrument_is_json CHECK (content IS JSON OBJECT),
    rights         text NOT NULL CONSTRAINT instrument_rights_said CHECK (length(rights) BETWEEN 1 AND 300),
    created_by     uuid,
    created_at     timestamptz NOT NULL,
    superseded_at  timestamptz,
    version        integer NOT NULL DEFAULT 0,
    CONSTRAINT instrument_number_key UNIQUE (instrument_key, number)
);
CREATE UNIQUE INDEX instrument_current_key ON casework.instrument (instrument_key) WHERE superseded_at IS NULL;

-- attempt: the form that was sent, so that one which is sent again writes nothing twice.
CREATE TABLE casework.assessment (
    id            uuid PRIMARY KEY,
    client_id     uuid NOT NULL REFERENCES casework.client (id),
    instrument_id uuid NOT NULL REFERENCES casework.instrument (id),
    occasion      text NOT NULL CONSTRAINT assessment_occasion_known CHECK (occasion IN ('BEFORE', 'DURING', 'AFTER')),
    assessed_on   date NOT NULL,
    answered_by   text NOT NULL CONSTRAINT assessment_answered_by_known CHECK (answered_by IN
        ('CLIENT', 'CLIENT_WITH_CASEWORKER', 'RELATIVE')),
    answers       text NOT NULL CONSTRAINT assessment_answers_are_json CHECK (answers IS JSON OBJECT),
    remark        text NOT NULL CONSTRAINT assessment_remark_length CHECK (length(remark) <= 1000),
    written_by    uuid NOT NULL,
    written_at    timestamptz NOT NULL,
    attempt       uuid NOT NULL,
    corrects      uuid,
    CONSTRAINT assessment_attempt_key UNIQUE (written_by, attempt),
    CONSTRAINT assessment_of_client UNIQUE (client_id, instrument_id, id),
    -- of two corrections of the same answers the second is refused, and none reaches into another case or instrument
    CONSTRAINT assessment_corrects_key UNIQUE (client_id, corrects),
    CONSTRAINT assessment_corrects FOREIGN KEY (client_id, instrument_id, corrects)
        REFERENCES casework.assessment (client_id, instrument_id, id)
);
CREATE INDEX assessment_client_idx ON casework.assessment (client_id, assessed_on);
CREATE INDEX assessment_instrument_idx ON casework.assessment (instrument_id);

ALTER TABLE casework.assessment ENABLE ROW LEVEL SECURITY;
CREATE POLICY own_clients ON casework.assessment TO ${casework} USING (casework.may_see(client_id));
CREATE POLICY by_its_caseworker ON casework.assessment AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (casework.may_write(client_id));
CREATE POLICY in_own_name ON casework.assessment AS RESTRICTIVE FOR INSERT TO ${casework}
    WITH CHECK (written_by = casework.asker());

ALTER TABLE casework.instrument ENABLE ROW LEVEL SECURITY;
-- whoever reads answers reads what was asked, after a case went to another district as well
CREATE POLICY of_own_districts ON casework.instrument FOR SELECT TO ${casework}
    USING (CASE WHEN district_code IS NULL THEN casework.works_cases() OR casework.supervises()
                ELSE casework.holds('CASEWORKER', district_code) OR casework.holds('CASE_SUPERVISOR', district_code)
                     OR EXISTS (SELECT FROM casework.assessment a WHERE a.instrument_id = instrument.id) END);
CREATE POLICY brought_by_supervisors ON casework.instrument FOR INSERT TO ${casework}
    WITH CHECK (created_by = casework.asker() AND casework.holds('CASE_SUPERVISOR', district_code));
CREATE POLICY ended_by_supervisors ON casework.instrument FOR UPDATE TO ${casework}
    USING (casework.holds('CASE_SUPERVISOR', district_code));
GRANT SELECT, INSERT ON casework.instrument, casework.assessment TO ${casework};
GRANT UPDATE (superseded_at, version) ON casework.instrument TO ${casework};

INSERT INTO casework.instrument (id, instrument_key, number, content, rights, created_at)
VALUES ('01900000-0000-7000-8000-000000160001', '01900000-0000-7000-8000-000000160001', 1,
'{
 "title": {
  "zh": "家庭保护因素",
  "en": "What protects a family"
 },
 "introduction": {
  "zh": "下面的话，最近一个月在你家是这样吗？没有对错，想到什么就选什么；不想回答的可以跳过。",
  "en": "Was this so in your family during the last month? There is no right or wrong; take what comes to mind first, and leave out what you would rather not answer."
 },
 "source": "四点半 / Half Past Four, 2026",
 "counting": "MEAN",
 "answers": [
  {
   "value": 1,
   "words": {
    "zh": "从不",
    "en": "Never"
   }
  },
  {
   "value": 2,
   "words": {
    "zh": "很少",
    "en": "Rarely"
   }
  },
  {
   "value": 3,
   "words": {
    "zh": "有时",
    "en": "Sometimes"
   }
  },
  {
   "value": 4,
   "words": {
    "zh": "经常",
    "en": "Often"
   }
  },
  {
   "value": 5,
   "words": {
    "zh": "总是",
    "en": "Always"
   }
  }
 ],
 "subscales": [
  {
   "key": "together",
   "words": {
    "zh": "一家人一起应对",
    "en": "Coping together"
   },
   "higherIsBetter": true,
   "mayMiss": 1
  },
  {
   "key": "support",
   "words": {
    "zh": "有人可以依靠",
    "en": "People to turn to"
   },
   "higherIsBetter": true,
   "mayMiss": 1
  },
  {
   "key": "means",
   "words": {
    "zh": "生活有着落",
    "en": "What a family lives on"
   },
   "higherIsBetter": true,
   "mayMiss": 1
  },
  {
   "key": "closeness",
   "words": {
    "zh": "亲子相处",
    "en": "Being close to the child"
   },
   "higherIsBetter": true,
   "mayMiss": 1
  },
  {
   "key": "parenting",
   "words": {
    "zh": "带孩子有办法",
    "en": "Knowing what to do"
   },
   "higherIsBetter": true,
   "mayMiss": 1
  }
 ],
 "total": {
  "key": "total",
  "words": {
   "zh": "全部",
   "en": "All together"
  },
  "higherIsBetter": true,
  "mayMiss": 4
 },
 "items": [
  {
   "key": "together-1",
   "words": {
    "zh": "家里遇到难处，我们会坐下来一起商量。",
    "en": "When something is hard, we sit down and talk it over together."
   },
   "subscale": "together",
   "reverse": false
  },
  {
   "key": "together-2",
   "words": {
    "zh": "就算有过争吵，我们也能和好。",
    "en": "Even after a quarrel we make it up."
   },
   "subscale": "together",
   "reverse": false
  },
  {
   "key": "together-3",
   "words": {
    "zh": "家里每个人都知道自己该做什么。",
    "en": "Everybody in the family knows what is his or hers to do."
   },
   "subscale": "together",
   "reverse": false
  },
  {
   "key": "together-4",
   "words": {
    "zh": "出了事，我们往往互相埋怨。",
    "en": "When something goes wrong, we mostly blame each other."
   },
   "subscale": "together",
   "reverse": true
  },
  {
   "key": "together-5",
   "words": {
    "zh": "我们相信日子会慢慢好起来。",
    "en": "We believe that things will get better bit by bit."
   },
   "subscale": "together",
   "reverse": false
  },
  {
   "key": "support-1",
   "words": {
    "zh": "心里难受的时候，有人愿意听我说。",
    "en": "When I feel low, there is somebody who listens."
   },
   "subscale": "support",
   "reverse": false
  },
  {
   "key": "support-2",
   "words": {
    "zh": "急需帮忙时，我知道可以找谁。",
    "en": "When I need help quickly, I know whom to ask."
   },
   "subscale": "support",
   "reverse": false
  },
  {
   "key": "support-3",
   "words": {
    "zh": "带孩子的事，我只能一个人扛。",
    "en": "With the child I am on my own."
   },
   "subscale": "support",
   "reverse": true
  },
  {
   "key": "support-4",
   "words": {
    "zh": "邻居或亲戚里，有人会主动关心我们。",
    "en": "Among neighbours or relatives somebody asks how we are."
   },
   "subscale": "support",
   "reverse": false
  },
  {
   "key": "means-1",
   "words": {
    "zh": "这个月吃、住、用不用发愁。",
    "en": "This month we need not worry about food, rent and what we need."
   },
   "subscale": "means",
   "reverse": false
  },
  {
   "key": "means-2",
   "words": {
    "zh": "孩子上学要用的钱，我们拿得出来。",
    "en": "We can pay what the child needs for school."
   },
   "subscale": "means",
   "reverse": false
  },
  {
   "key": "means-3",
   "words": {
    "zh": "家里有人生病，我们看得起病。",
    "en": "When somebody falls ill, we can afford to see a doctor."
   },
   "subscale": "means",
   "reverse": false
  },
  {
   "key": "closeness-1",
   "words": {
    "zh": "我每天都有一段时间专心陪孩子。",
    "en": "Every day there is a time that belongs to the child alone."
   },
   "subscale": "closeness",
   "reverse": false
  },
  {
   "key": "closeness-2",
   "words": {
    "zh": "孩子有心事会告诉我。",
    "en": "The child tells me what is on its mind."
   },
   "subscale": "closeness",
   "reverse": false
  },
  {
   "key": "closeness-3",
   "words": {
    "zh": "孩子在身边，我常觉得烦。",
    "en": "Having the child around often annoys me."
   },
   "subscale": "closeness",
   "reverse": true
  },
  {
   "key": "closeness-4",
   "words": {
    "zh": "我会对孩子说“做得好”。",
    "en": "I tell the child when it did well."
   },
   "subscale": "closeness",
   "reverse": false
  },
  {
   "key": "parenting-1",
   "words": {
    "zh": "孩子发脾气时，我知道怎么让他平静下来。",
    "en": "When the child has a tantrum, I know how to calm it."
   },
   "subscale": "parenting",
   "reverse": false
  },
  {
   "key": "parenting-2",
   "words": {
    "zh": "我知道这个年纪的孩子能做到什么、做不到什么。",
    "en": "I know what a child of this age can do and what not."
   },
   "subscale": "parenting",
   "reverse": false
  },
  {
   "key": "parenting-3",
   "words": {
    "zh": "孩子不听话，我只会吼或者打。",
    "en": "When the child does not listen, I only know shouting or hitting."
   },
   "subscale": "parenting",
   "reverse": true
  }
 ]
}',
'四点半 / Half Past Four', '2026-12-01T00:00:00Z');
