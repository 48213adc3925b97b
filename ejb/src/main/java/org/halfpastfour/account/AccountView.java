package org.halfpastfour.account;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** One account with everything that was granted to it, the latest first. */
public record AccountView(AccountSummary summary, Language language, Instant createdAt, List<GrantView> grants) {

    static AccountView from(Account account, LocalDate day) {
        return new AccountView(
                AccountSummary.from(account, day),
                account.language(),
                account.createdAt(),
                account.grants()
                        .map(GrantView::from)
                        .sorted(Comparator.comparing(
                                        (GrantView grant) -> grant.period().from())
                                .reversed()
                                .thenComparing(GrantView::role)
                                .thenComparing(GrantView::id, Comparator.comparing(GrantId::value)))
                        .toList());
    }
}
