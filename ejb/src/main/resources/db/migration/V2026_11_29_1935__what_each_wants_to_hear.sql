-- What an adult does not want to hear of, or not by this way. What is about a child's safety comes all the same.
CREATE TABLE notice.unwanted (
    person_id uuid        NOT NULL REFERENCES programme.person (id),
    word      text        NOT NULL CHECK (word IN
        ('BOOKINGS', 'OFFERS', 'CHANGES', 'PAPERS', 'LETTERS', 'MAIL', 'SMS', 'WECHAT', 'MINI_PROGRAMME')),
    since     timestamptz NOT NULL,
    PRIMARY KEY (person_id, word)
);

-- What the city office made of a text, each version whole: what is not here is said as it came with the product.
CREATE TABLE notice.text_version (
    id          uuid PRIMARY KEY,
    kind        text        NOT NULL CHECK (length(kind) BETWEEN 1 AND 40),
    title_zh    text        NOT NULL CHECK (length(title_zh) BETWEEN 1 AND 120),
    body_zh     text        NOT NULL CHECK (length(body_zh) BETWEEN 1 AND 1000),
    title_en    text        NOT NULL CHECK (length(title_en) BETWEEN 1 AND 120),
    body_en     text        NOT NULL CHECK (length(body_en) BETWEEN 1 AND 1000),
    written_at  timestamptz NOT NULL,
    written_by  uuid        NOT NULL REFERENCES account.account (id)
);
CREATE INDEX text_version_kind_idx ON notice.text_version (kind, id);
CREATE INDEX text_version_writer_idx ON notice.text_version (written_by);

GRANT SELECT, INSERT, DELETE ON notice.unwanted TO ${app};
GRANT SELECT, INSERT ON notice.text_version TO ${app};
