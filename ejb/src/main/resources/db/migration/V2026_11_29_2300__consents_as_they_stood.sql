-- What a guardian signs, version by version: it is never changed, so that what was signed can be read as it stood.
CREATE TABLE programme.consent_text (
    id          uuid    PRIMARY KEY,
    kind        text    NOT NULL CHECK (kind IN
        ('PARTICIPATION', 'SENSITIVE_DATA', 'EMERGENCY_CARE', 'PHOTOS', 'LEAVES_ALONE', 'TRIPS')),
    version     integer NOT NULL CHECK (version > 0),
    counts_from date    NOT NULL,
    text_zh     text    NOT NULL CHECK (length(text_zh) BETWEEN 1 AND 2000),
    text_en     text    NOT NULL CHECK (length(text_en) BETWEEN 1 AND 4000),
    changed_zh  text    NOT NULL CHECK (length(changed_zh) <= 200),
    changed_en  text    NOT NULL CHECK (length(changed_en) <= 400),
    -- Who signed an older one is asked again, and what was signed counts until that day; without one nobody is.
    old_until   date,
    written_by  uuid,
    written_at  timestamptz NOT NULL,
    CONSTRAINT consent_text_once UNIQUE (kind, version),
    CONSTRAINT consent_text_changed CHECK (version = 1 OR length(changed_zh) > 0 AND length(changed_en) > 0),
    CONSTRAINT consent_text_grace CHECK (old_until IS NULL OR version > 1 AND old_until >= counts_from)
);
GRANT SELECT, INSERT ON programme.consent_text TO ${app};
REVOKE UPDATE, DELETE ON programme.consent_text FROM ${app};

CREATE FUNCTION programme.keep_consent_text() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    RAISE EXCEPTION 'a text of consents stays as it is: "consent_text_kept"'
        USING ERRCODE = '23514', CONSTRAINT = 'consent_text_kept';
END
$$;
CREATE TRIGGER consent_text_kept BEFORE UPDATE OR DELETE ON programme.consent_text
    FOR EACH ROW EXECUTE FUNCTION programme.keep_consent_text();

-- The first ones: of three kinds what has been signed until now, word for word.
INSERT INTO programme.consent_text (id, kind, version, counts_from, text_zh, text_en, changed_zh, changed_en, written_at) VALUES
(uuidv7(), 'PARTICIPATION', 1, '2020-01-01',
 '我同意孩子参加青少年之家的课后照护和活动。我知道：孩子只会交给当天可以接的人；遇到紧急情况，工作人员先联系我，必要时拨打 120。我可以随时撤回；撤回以后，孩子不能继续参加。',
 'I agree that my child takes part in after-school care and activities of the youth home. I know that my child is handed over only to people who may collect it that day, and that in an emergency the staff call me first and the ambulance (120) if needed. I can withdraw this at any time; my child can then no longer take part.',
 '', '', '2020-01-01T00:00:00Z'),
(uuidv7(), 'SENSITIVE_DATA', 1, '2020-01-01',
 '孩子未满 14 岁。为了照护孩子，我同意青少年之家保存并使用两类敏感个人信息：健康说明（过敏、用药、注意事项）和到达、离开的记录。只有孩子所在青少年之家的工作人员能看到，不作其他用途。我可以随时撤回。',
 'My child is under 14. So that my child can be cared for, I agree that the youth home keeps and uses two kinds of sensitive personal data: the health note (allergies, medication, what to watch) and the times of arrival and leaving. Only the staff of my child’s youth home see them, and they are used for nothing else. I can withdraw this at any time.',
 '', '', '2020-01-01T00:00:00Z'),
(uuidv7(), 'LEAVES_ALONE', 1, '2020-01-01',
 '我同意孩子在下面的日期内，活动结束后自己离开，不需要有人来接。我已经和孩子说好回家的路线，以及到家以后怎样报平安。我可以随时撤回。',
 'I agree that on the days below my child leaves by itself after the activity and need not be collected. My child and I have agreed on the way home and on how to tell me that it has arrived. I can withdraw this at any time.',
 '', '', '2020-01-01T00:00:00Z'),
(uuidv7(), 'EMERGENCY_CARE', 1, '2020-01-01',
 E'孩子受伤或突然生病，而工作人员一时联系不上我时，我同意工作人员先做急救、拨打 120，并陪孩子去最近的医院。\n为什么要签：这样不会因为等我的回复而耽误。\n谁能看到：这份同意书和孩子的健康说明，只给青少年之家的工作人员看；健康说明里医生需要知道的内容，会告诉急救人员和医生。需要手术等重大决定时，仍由监护人决定。\n怎样撤回：我可以随时在“我的家庭”里撤回，或者把签了字的纸交给工作人员，撤回立即生效。撤回以后，遇到生命危险工作人员仍会拨打 120。',
 E'If my child is hurt or suddenly ill and the staff cannot reach me at once, I agree that they give first aid, call the ambulance (120) and go with my child to the nearest hospital.\nWhy: so that no time is lost waiting for my answer.\nWho sees it: this consent and my child’s health note are seen only by the staff of the youth home; of the health note, ambulance and doctors are told what they need to know. An operation and other grave decisions stay with the guardians.\nHow to withdraw: at any time on the page “My family”, or on a signed paper given to the staff; it takes effect at once. Also afterwards the staff call the ambulance when a life is in danger.',
 '', '', '2020-01-01T00:00:00Z'),
(uuidv7(), 'PHOTOS', 1, '2020-01-01',
 E'我同意工作人员在活动中给孩子拍照。\n用来做什么：放进给家长的当日小结，或者挂在青少年之家里的作品墙上。不发到网上，不写姓名，不给其他单位或个人。\n谁能看到：一起参加活动的家庭和青少年之家的工作人员。\n怎样撤回：我可以随时在“我的家庭”里撤回，或者把签了字的纸交给工作人员，撤回立即生效：不再拍，墙上的照片取下来。不签或撤回，都不影响孩子参加活动。',
 E'I agree that the staff take pictures of my child during activities.\nWhat for: the day’s note to families, and the wall of works inside the youth home. They are not put on the internet, carry no name, and are given to nobody else.\nWho sees them: families who took part in the same activity, and the staff of the youth home.\nHow to withdraw: at any time on the page “My family”, or on a signed paper given to the staff; it takes effect at once: no more pictures are taken, and those on the wall are taken down. My child takes part all the same, whether I sign or not.',
 '', '', '2020-01-01T00:00:00Z'),
(uuidv7(), 'TRIPS', 1, '2020-01-01',
 E'我同意孩子参加青少年之家组织的外出活动（离开青少年之家场地的亲子活动）。\n为什么要签：外出途中有交通、人多等场地里没有的风险。每次外出前，青少年之家会告诉我去哪里、怎么去、几点回来、谁带队；我可以只报名我放心的那几次。\n谁能看到：青少年之家的工作人员；带队的人会带上孩子的紧急联系电话和需要注意的健康情况，回来后收回。\n怎样撤回：我可以随时在“我的家庭”里撤回，或者把签了字的纸交给工作人员，撤回立即生效：孩子不参加以后的外出活动，其他活动照常。',
 E'I agree that my child comes along on outings of the youth home: family events away from its rooms.\nWhy: on the way there are risks that the home’s own rooms do not have, such as traffic and crowds. Before each outing the home tells me where it goes, how, when it is back and who leads it; I sign my child up only for those I am comfortable with.\nWho sees it: the staff of the youth home; who leads the outing takes along whom to call and what to watch of my child’s health, and hands it back afterwards.\nHow to withdraw: at any time on the page “My family”, or on a signed paper given to the staff; it takes effect at once: my child comes along on no further outing, and everything else goes on.',
 '', '', '2020-01-01T00:00:00Z');

-- The same said more fully; who signed the first one agreed to no less, so that nobody is asked again.
INSERT INTO programme.consent_text (id, kind, version, counts_from, text_zh, text_en, changed_zh, changed_en, written_at) VALUES
(uuidv7(), 'PARTICIPATION', 2, '2026-11-29',
 E'我同意孩子参加青少年之家的课后照护和活动。\n做什么、为什么：青少年之家在约好的时间照看孩子、陪写作业、组织活动。为此登记孩子的姓名、出生日期、学校和年级，以及监护人和可以接孩子的人的姓名和电话。\n接送和紧急情况：孩子只会交给当天可以接的人；遇到紧急情况，工作人员先联系我，必要时拨打 120。\n谁能看到：孩子所在青少年之家的工作人员；当天帮忙的志愿者只看到名单上的名字。不作其他用途。\n怎样撤回：我可以随时在“我的家庭”里撤回，或者把签了字的纸交给工作人员，撤回立即生效；以后孩子不能继续参加，签署的历史会保留。',
 E'I agree that my child takes part in after-school care and activities of the youth home.\nWhat and why: at the times agreed the home looks after my child, helps with homework and holds activities. For that it keeps my child’s name, date of birth, school and grade, and the names and phone numbers of the guardians and of those who may collect my child.\nCollecting and emergencies: my child is handed over only to people who may collect it that day; in an emergency the staff call me first and the ambulance (120) if needed.\nWho sees it: the staff of my child’s youth home; volunteers of the day see the names on the list and no more. It is used for nothing else.\nHow to withdraw: at any time on the page “My family”, or on a signed paper given to the staff; it takes effect at once. My child can then no longer take part; that it was signed stays on record.',
 '说清楚登记哪些信息、谁能看到、怎样撤回。', 'It now says what is kept, who sees it, and how to withdraw.', '2026-11-29T00:00:00Z'),
(uuidv7(), 'SENSITIVE_DATA', 2, '2026-11-29',
 E'孩子未满 14 岁。按照《个人信息保护法》第三十一条，处理不满 14 周岁孩子的个人信息要得到监护人的同意；这里单独征求我的同意。\n保存什么：我同意青少年之家保存并使用两类敏感个人信息：健康说明（过敏、用药、注意事项），和到达、离开的记录。\n为什么：不知道过敏和用药，照看就不安全；没有到离记录，就说不清孩子在不在、交给了谁。不同意的话，孩子不能参加。\n谁能看到：只有孩子所在青少年之家的工作人员，按青少年之家为未成年人个人信息定的规则使用，不作其他用途，不给其他单位或个人；有生命危险时，会把需要知道的内容告诉急救人员和医生。\n怎样查看、更正和撤回：我可以随时在“我的家庭”里查看、更正，也可以撤回，或者把签了字的纸交给工作人员，撤回立即生效。',
 E'My child is under 14. By article 31 of the Personal Information Protection Law a guardian has to agree before personal data of a child under 14 are used; this asks for my separate consent.\nWhat is kept: I agree that the youth home keeps and uses two kinds of sensitive personal data: the health note (allergies, medication, what to watch) and the times of arrival and leaving.\nWhy: without knowing of allergies and medication nobody can look after my child safely; without the times nobody can say whether my child is there and to whom it was handed over. Without this consent my child cannot take part.\nWho sees it: only the staff of my child’s youth home, by the rules that the home has for data of minors. It is used for nothing else and given to nobody; when a life is in danger, ambulance and doctors are told what they need to know.\nHow to look, correct and withdraw: at any time on the page “My family”, or on a signed paper given to the staff; withdrawing takes effect at once.',
 '说清楚法律依据、为什么必须、谁能看到、怎样查看和撤回。', 'It now says which law asks for it, why it is needed, who sees it, and how to look and withdraw.', '2026-11-29T00:00:00Z'),
(uuidv7(), 'LEAVES_ALONE', 2, '2026-11-29',
 E'我同意孩子在下面的日期内，活动结束后自己离开，不需要有人来接。\n为什么要签：没有这份同意书，工作人员只会把孩子交给可以接的人。\n我知道：孩子离开以后由我负责。我已经和孩子说好回家的路线，以及到家以后怎样报平安；天气不好或者孩子不舒服时，工作人员会先打电话给我。\n谁能看到：孩子所在青少年之家的工作人员。\n怎样撤回：我可以随时在“我的家庭”里撤回，或者把签了字的纸交给工作人员，撤回立即生效；以后要有人来接。',
 E'I agree that on the days below my child leaves by itself after the activity and need not be collected.\nWhy: without this consent the staff hand my child over only to people who may collect it.\nI know that my child is in my care once it has left. My child and I have agreed on the way home and on how to tell me that it has arrived; in bad weather, or when my child does not feel well, the staff call me first.\nWho sees it: the staff of my child’s youth home.\nHow to withdraw: at any time on the page “My family”, or on a signed paper given to the staff; it takes effect at once, and somebody has to collect my child from then on.',
 '说清楚离开以后由谁负责、谁能看到、怎样撤回。', 'It now says in whose care the child is then, who sees it, and how to withdraw.', '2026-11-29T00:00:00Z');

-- More kinds; a guardian may also say no without ever having agreed.
ALTER TABLE programme.consent DROP CONSTRAINT consent_kind_check;
ALTER TABLE programme.consent
    ADD CONSTRAINT consent_kind_check CHECK (kind IN
        ('PARTICIPATION', 'SENSITIVE_DATA', 'EMERGENCY_CARE', 'PHOTOS', 'LEAVES_ALONE', 'TRIPS')),
    ADD COLUMN refused boolean NOT NULL DEFAULT false,
    ADD CONSTRAINT consent_refused CHECK (NOT refused OR withdrawn_at IS NOT NULL AND withdrawn_at = signed_at),
    ADD CONSTRAINT consent_text_fkey FOREIGN KEY (kind, text_version) REFERENCES programme.consent_text (kind, version);
CREATE INDEX consent_text_idx ON programme.consent (kind, text_version);

-- Who is asked again signs the new text while the old one still counts: not two for the same day and text.
ALTER TABLE programme.consent DROP CONSTRAINT consent_once;
ALTER TABLE programme.consent ADD CONSTRAINT consent_once EXCLUDE USING gist
    (child_id WITH =, adult_id WITH =, kind WITH =, text_version WITH =, daterange(from_date, to_date, '[]') WITH &&)
    WHERE (withdrawn_at IS NULL);

-- What was signed stays as it was: a consent is withdrawn, ends earlier, or goes with a person to the record that is kept.
CREATE FUNCTION programme.keep_consent() RETURNS trigger
    LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS
$$
BEGIN
    IF (NEW.kind, NEW.text_version, NEW.from_date, NEW.signed_at, NEW.refused)
        IS DISTINCT FROM (OLD.kind, OLD.text_version, OLD.from_date, OLD.signed_at, OLD.refused)
        OR coalesce(NEW.to_date, 'infinity') > coalesce(OLD.to_date, 'infinity') THEN
        RAISE EXCEPTION 'what was signed stays as it was: "consent_as_signed"'
            USING ERRCODE = '23514', CONSTRAINT = 'consent_as_signed';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER consent_as_signed BEFORE UPDATE ON programme.consent
    FOR EACH ROW EXECUTE FUNCTION programme.keep_consent();

-- The day of the answer, to which a term's first day is compared.
ALTER TABLE programme.health_note ADD COLUMN answered_on date;
UPDATE programme.health_note SET answered_on = (answered_at AT TIME ZONE 'Asia/Shanghai')::date;
