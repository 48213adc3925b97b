package org.halfpastfour.home;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A district or county of the city. */
@Entity
@Immutable
@Table(schema = "programme", name = "district")
@NamedQuery(name = District.ALL, query = "select d from District d order by d.code")
class District {

    static final String ALL = "District.all";

    @Id
    private String code;

    private String name;

    protected District() {}

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    DistrictSummary summary() {
        return new DistrictSummary(code, name);
    }
}
