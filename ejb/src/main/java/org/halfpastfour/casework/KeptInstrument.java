package org.halfpastfour.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.halfpastfour.assessment.Instrument;
import org.halfpastfour.assessment.InstrumentText;
import org.halfpastfour.shared.Ids;
import org.jspecify.annotations.Nullable;

/** One version of an instrument. A changed one is a new row; answers stay with the one that was asked. */
@Entity
@Table(schema = "casework", name = "instrument")
@NamedQuery(name = KeptInstrument.ALL, query = "select i from KeptInstrument i" + KeptInstrument.IN_ORDER)
@NamedQuery(
        name = KeptInstrument.OF_CLIENT,
        query = "select i from KeptInstrument i where i.supersededAt is null"
                + " or i.id in (select a.instrument from Assessment a where a.client = :client)"
                + KeptInstrument.IN_ORDER)
class KeptInstrument {

    /** Those of the product first. */
    static final String IN_ORDER = " order by case when i.district is null then 0 else 1 end, i.createdAt, i.id";

    static final String ALL = "KeptInstrument.all";
    static final String OF_CLIENT = "KeptInstrument.ofClient";

    @Id
    private UUID id;

    @Column(name = "instrument_key", updatable = false)
    private UUID key;

    @Column(updatable = false)
    private int number;

    @Column(name = "district_code", updatable = false)
    private @Nullable String district;

    @Column(updatable = false)
    private String content;

    @Column(updatable = false)
    private String rights;

    @Column(name = "created_by", updatable = false)
    private @Nullable UUID createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "superseded_at")
    private @Nullable Instant supersededAt;

    @Version
    private int version;

    protected KeptInstrument() {}

    /** @param before the version that this one replaces, already ended; null for a new instrument */
    KeptInstrument(KeepInstrument command, Instrument content, @Nullable KeptInstrument before, UUID by, Instant now) {
        this.id = Ids.next();
        this.key = before == null ? id : before.key;
        this.number = before == null ? 1 : before.number + 1;
        this.district = command.district();
        this.content = InstrumentText.write(content);
        this.rights = command.rights();
        this.createdBy = by;
        this.createdAt = now;
    }

    /** Nobody is asked by it any more. Refused where somebody else ended it in the meantime. */
    void end(Instant now) {
        if (supersededAt != null) {
            throw CaseError.INSTRUMENT_CHANGED.told();
        }
        supersededAt = now;
    }

    InstrumentId id() {
        return new InstrumentId(id);
    }

    @Nullable
    String district() {
        return district;
    }

    boolean isAsked() {
        return supersededAt == null;
    }

    Instrument instrument() {
        return InstrumentText.read(content);
    }

    InstrumentView view(boolean own) {
        return new InstrumentView(id(), number, district, own, isAsked(), rights, instrument());
    }
}
