package org.halfpastfour.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.Principal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.halfpastfour.shared.Role;

/**
 * Who asks: the account behind the principal of the running use case, with what is granted to it today. Works inside a
 * transaction. An account that was disabled in the meantime is nobody.
 */
@ApplicationScoped
public class Caller {

    /** The name of the container's principal when nobody is signed in. */
    static final String NOBODY = "anonymous";

    @Inject
    private Principal principal;

    @Inject
    private AccountRecords accounts;

    @Inject
    private StandingOfTransaction remembered;

    @Inject
    private StandingOfRequest request;

    @Inject
    private Clock clock;

    public Caller() {}

    Caller(Principal principal, AccountRecords accounts, Clock clock) {
        this(principal, accounts, new StandingOfRequest(), clock);
    }

    Caller(Principal principal, AccountRecords accounts, StandingOfRequest request, Clock clock) {
        this.principal = principal;
        this.request = request;
        this.accounts = accounts;
        this.remembered = new StandingOfTransaction();
        this.clock = clock;
    }

    /** The account that asks; refused when nobody is signed in. */
    public AccountId id() {
        return standing().account();
    }

    /** The account that asks, or empty for the house's own timers and for who is not signed in. */
    public Optional<AccountId> signedIn() {
        return find().map(AccountStanding::account);
    }

    public String loginName() {
        return principal.getName();
    }

    public boolean has(Role role) {
        return standing().has(role);
    }

    /** The homes where who asks is staff. */
    public Set<UUID> homes() {
        return homes(Role.HOME_STAFF);
    }

    /** The homes where who asks is staff, or a volunteer. */
    public Set<UUID> homes(Role role) {
        return standing().homes(role);
    }

    /** The households that who asks is a parent of. */
    public Set<UUID> households() {
        return standing().households();
    }

    /** The codes of the districts where who asks is a caseworker, or a supervisor. */
    public Set<String> districts(Role role) {
        return standing().districts(role);
    }

    /** Whether who asks is staff of the home. */
    public boolean serves(UUID home) {
        return homes().contains(home);
    }

    /** Whether who asks is a volunteer of the home. */
    public boolean helpsAt(UUID home) {
        return homes(Role.VOLUNTEER).contains(home);
    }

    /** Whether who asks is a parent of the household. */
    public boolean belongsTo(UUID household) {
        return households().contains(household);
    }

    /** Refuses with "not found" who is not staff of the home. */
    public void mustServeHome(UUID home) {
        if (!serves(home)) {
            throw AccountError.NOT_FOUND.told();
        }
    }

    /** Refuses with "not found" who is not a parent of the household. */
    public void mustBelongTo(UUID household) {
        if (!belongsTo(household)) {
            throw AccountError.NOT_FOUND.told();
        }
    }

    private AccountStanding standing() {
        return find().orElseThrow(NotSignedIn::new);
    }

    private Optional<AccountStanding> find() {
        String name = loginName();
        return NOBODY.equals(name) ? Optional.empty() : remembered.of(name, this::read);
    }

    private Optional<AccountStanding> read(String loginName) {
        return request.of(loginName).orElseGet(() -> accounts.withLoginName(loginName)
                .filter(Account::isActive)
                .map(account -> AccountStanding.of(account, LocalDate.now(clock))));
    }
}
