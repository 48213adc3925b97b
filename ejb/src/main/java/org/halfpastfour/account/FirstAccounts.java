package org.halfpastfour.account;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.halfpastfour.shared.DateRange;
import org.halfpastfour.shared.Role;
import org.jspecify.annotations.Nullable;

/**
 * Makes the first account of the city office, and the first supervisor, each by a one-time link of its own that the
 * launcher prints. From then on the city office makes accounts, and supervisors confirm who works on cases.
 */
@Stateless
@PermitAll
public class FirstAccounts {

    @Inject
    AccountRecords accounts;

    @Inject
    FirstAccountTokenRecords tokens;

    @Inject
    AccountBook book;

    @Inject
    Clock clock;

    public FirstAccounts() {}

    FirstAccounts(AccountRecords accounts, FirstAccountTokenRecords tokens, AccountBook book, Clock clock) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.book = book;
        this.clock = clock;
    }

    /** Whose first account the one-time link with this token still makes. */
    public Optional<FirstAccount> due(@Nullable String token) {
        return Optional.ofNullable(token).flatMap(tokens::open).filter(this::isDue);
    }

    /** Makes the city office's first account, once. */
    public AccountId ofCityOffice(String token, CreateAccount command) {
        mustBe(FirstAccount.CITY_OFFICE, token);
        AccountId first = book.createFirst(command);
        if (!tokens.use(token, first)) {
            throw AccountError.FIRST_ACCOUNT_NOT_DUE.told();
        }
        return first;
    }

    /**
     * Makes the first supervisor, once.
     *
     * @param district of which the cases are supervised, and who works on them is confirmed
     */
    public AccountId ofCaseSide(String token, CreateAccount command, @Nullable String district) {
        mustBe(FirstAccount.CASE_SIDE, token);
        AccountId first = book.createFirstOfCaseSide(command);
        var supervision =
                new GrantRole(first, Role.CASE_SUPERVISOR, null, null, district, DateRange.since(LocalDate.now(clock)));
        if (!tokens.useToSupervise(token, supervision)) {
            throw AccountError.FIRST_ACCOUNT_NOT_DUE.told();
        }
        return first;
    }

    private boolean isDue(FirstAccount first) {
        return switch (first) {
            case CITY_OFFICE -> accounts.isWithoutCityOffice();
            case CASE_SIDE -> accounts.isWithoutSupervisor(LocalDate.now(clock));
        };
    }

    private void mustBe(FirstAccount first, String token) {
        if (due(token).filter(first::equals).isEmpty()) {
            throw AccountError.FIRST_ACCOUNT_NOT_DUE.told();
        }
    }
}
