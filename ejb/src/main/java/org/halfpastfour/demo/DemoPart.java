package org.halfpastfour.demo;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A part of the demo data that is there. */
@Entity
@NamedNativeQuery(
        name = DemoPart.TAKE_TIME,
        query = "select set_config('lock_timeout', '0', true), set_config('statement_timeout', '0', true)")
@Table(name = "demo_part", schema = "programme")
class DemoPart {

    static final String TAKE_TIME = "DemoPart.takeTime";

    @Id
    private @Nullable String name;

    @Column(name = "made_at")
    private @Nullable Instant madeAt;

    protected DemoPart() {}

    DemoPart(String name, Instant madeAt) {
        this.name = name;
        this.madeAt = madeAt;
    }

    @Nullable
    Instant madeAt() {
        return madeAt;
    }
}
