package org.halfpastfour.home;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A street (街道), town or township of a district. */
@Entity
@Immutable
@Table(schema = "programme", name = "street")
@NamedQuery(
        name = Street.OF_DISTRICT,
        query = "select s from Street s join fetch s.district where s.district.code = :district order by s.code")
class Street {

    static final String OF_DISTRICT = "Street.ofDistrict";

    @Id
    private String code;

    private String name;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "district_code")
    private District district;

    protected Street() {}

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    District district() {
        return district;
    }

    StreetSummary summary() {
        return new StreetSummary(code, name, district.code());
    }
}
