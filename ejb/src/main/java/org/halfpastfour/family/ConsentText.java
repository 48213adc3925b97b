package org.halfpastfour.family;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Language;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One version of what guardians sign, in both languages; it is never changed. */
@Entity
@Table(schema = "programme", name = "consent_text")
@NamedQuery(name = ConsentText.OF, query = "select t from ConsentText t where t.kind = :kind order by t.version desc")
@NamedQuery(name = ConsentText.ALL, query = "select t from ConsentText t order by t.kind, t.version desc")
class ConsentText {

    static final String OF = "ConsentText.of";
    static final String ALL = "ConsentText.all";

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ConsentKind kind;

    private int version;

    @Column(name = "counts_from")
    private LocalDate countsFrom;

    @Column(name = "text_zh")
    private String chinese;

    @Column(name = "text_en")
    private String english;

    @Column(name = "changed_zh")
    private String changedInChinese;

    @Column(name = "changed_en")
    private String changedInEnglish;

    @Column(name = "old_until")
    private @Nullable LocalDate oldUntil;

    /** Nobody where it came with the product. */
    @Column(name = "written_by")
    private @Nullable UUID writtenBy;

    @Column(name = "written_at")
    private Instant writtenAt;

    protected ConsentText() {}

    ConsentText(WriteConsentText command, int version, Recorded by) {
        this.id = Ids.next();
        this.kind = command.kind();
        this.version = version;
        this.countsFrom = command.countsFrom();
        this.chinese = command.in(Language.CHINESE).text();
        this.english = command.in(Language.ENGLISH).text();
        this.changedInChinese = command.in(Language.CHINESE).changed();
        this.changedInEnglish = command.in(Language.ENGLISH).changed();
        this.oldUntil = command.oldUntil();
        this.writtenBy = by.account();
        this.writtenAt = by.at();
    }

    ConsentKind kind() {
        return kind;
    }

    int version() {
        return version;
    }

    LocalDate countsFrom() {
        return countsFrom;
    }

    boolean counts(LocalDate on) {
        return !countsFrom.isAfter(on);
    }

    /** Whether who signed an older one is asked again. */
    boolean asksAgain() {
        return oldUntil != null;
    }

    @Nullable
    AccountId writtenBy() {
        return writtenBy == null ? null : AccountId.of(writtenBy);
    }

    ConsentTextView view(Map<AccountId, String> names) {
        AccountId by = writtenBy();
        return new ConsentTextView(
                kind,
                version,
                countsFrom,
                Map.of(
                        Language.CHINESE, new ConsentWording(chinese, changedInChinese),
                        Language.ENGLISH, new ConsentWording(english, changedInEnglish)),
                oldUntil,
                writtenAt,
                by == null ? null : names.getOrDefault(by, ""));
    }
}
