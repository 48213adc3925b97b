package org.halfpastfour.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Ids;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

@Entity
@Table(schema = "account", name = "account_grant")
class AccountGrant {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "home_id")
    private @Nullable UUID home;

    @Column(name = "household_id")
    private @Nullable UUID household;

    @Column(name = "district_code")
    private @Nullable String district;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    protected AccountGrant() {}

    AccountGrant(Account account, GrantRole command) {
        this.id = Ids.next();
        this.account = account;
        this.role = command.role();
        this.home = command.home();
        this.household = command.household();
        this.district = command.district();
        this.validFrom = command.period().from();
        this.validTo = command.period().to();
    }

    GrantId id() {
        return new GrantId(id);
    }

    Account account() {
        return account;
    }

    Role role() {
        return role;
    }

    @Nullable
    UUID home() {
        return home;
    }

    @Nullable
    UUID household() {
        return household;
    }

    @Nullable
    String district() {
        return district;
    }

    void end(LocalDate last) {
        validTo = last;
    }

    DateRange period() {
        return new DateRange(validFrom, validTo);
    }
}
