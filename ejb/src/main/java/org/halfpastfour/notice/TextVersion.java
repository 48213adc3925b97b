package org.halfpastfour.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.Ids;

/** What the city office made of the texts of one kind of message, in both languages; it is never changed. */
@Entity
@Table(schema = "notice", name = "text_version")
@NamedQuery(name = TextVersion.OF, query = "select v from TextVersion v where v.kind = :kind order by v.id desc")
@NamedQuery(name = TextVersion.ALL, query = "select v from TextVersion v order by v.id desc")
class TextVersion {

    static final String OF = "TextVersion.of";
    static final String ALL = "TextVersion.all";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private NoticeKind kind;

    @Column(name = "title_zh")
    private String chineseTitle;

    @Column(name = "body_zh")
    private String chineseBody;

    @Column(name = "title_en")
    private String englishTitle;

    @Column(name = "body_en")
    private String englishBody;

    @Column(name = "written_at")
    private Instant at;

    @Column(name = "written_by")
    private UUID by;

    protected TextVersion() {}

    TextVersion(ChangeText command, AccountId by, Instant at) {
        this.id = Ids.next();
        this.kind = command.kind();
        this.chineseTitle = command.in(Language.CHINESE).title();
        this.chineseBody = command.in(Language.CHINESE).body();
        this.englishTitle = command.in(Language.ENGLISH).title();
        this.englishBody = command.in(Language.ENGLISH).body();
        this.at = at;
        this.by = by.value();
    }

    UUID id() {
        return id;
    }

    NoticeKind kind() {
        return kind;
    }

    Map<Language, Written> texts() {
        return Map.of(
                Language.CHINESE, new Written(chineseTitle, chineseBody),
                Language.ENGLISH, new Written(englishTitle, englishBody));
    }

    Instant at() {
        return at;
    }

    AccountId by() {
        return AccountId.of(by);
    }
}
