package org.halfpastfour.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/**
 * Who was refused at the entrance in the last seven days, for who looks after the accounts: the city office for its side, and
 * for the case side who supervises there. The city office does not learn what was tried under a name of the case side.
 */
@Stateless
public class SignInAttempts {

    private static final int MOST_ADDRESSES = 3;

    @Inject
    RefusedRecords refused;

    @Inject
    AccountRecords accounts;

    @Inject
    SignInRecords signIns;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The latest first; last, if there are any, all other names together. */
    @RolesAllowed(Roles.CITY_ADMIN)
    public List<RefusedSignIns> ofOpenSide() {
        List<RefusedSignIns> all = new ArrayList<>(byAccount(refused.ofOpenSide()));
        List<RefusedFrom> others = refused.ofOtherNames();
        if (!others.isEmpty()) {
            all.add(together(null, others, Map.of()));
        }
        return all;
    }

    /** Of who works on cases of one's districts, or supervises them. */
    @RolesAllowed(Roles.CASE_SUPERVISOR)
    public List<RefusedSignIns> ofCaseSide() {
        List<AccountId> mine = accounts.onCasesOf(caller.districts(Role.CASE_SUPERVISOR), LocalDate.now(clock)).stream()
                .map(Account::id)
                .toList();
        return mine.isEmpty() ? List.of() : byAccount(refused.of(mine));
    }

    private List<RefusedSignIns> byAccount(List<RefusedFrom> all) {
        Map<UUID, List<RefusedFrom>> each = all.stream()
                .collect(Collectors.groupingBy(RefusedFrom::ofAccount, LinkedHashMap::new, Collectors.toList()));
        Map<UUID, Account> known = accounts
                .withGrants(each.keySet().stream().map(AccountId::of).toList())
                .stream()
                .collect(Collectors.toMap(account -> account.id().value(), account -> account));
        Map<String, Instant> locked = signIns.lockedUntil(
                known.values().stream().map(Account::loginName).toList());
        return each.entrySet().stream()
                .map(one -> together(known.get(one.getKey()), one.getValue(), locked))
                .toList();
    }

    private static RefusedSignIns together(
            @Nullable Account account, List<RefusedFrom> all, Map<String, Instant> locked) {
        return new RefusedSignIns(
                account == null ? null : account.displayName(),
                account == null ? null : account.loginName(),
                all.stream().mapToLong(RefusedFrom::attempts).sum(),
                all.stream()
                        .map(RefusedFrom::last)
                        .max(Comparator.naturalOrder())
                        .orElseThrow(),
                addresses(all),
                account == null ? null : locked.get(account.loginName()));
    }

    private static List<String> addresses(List<RefusedFrom> all) {
        Stream<String> from = all.stream().map(RefusedFrom::remote).map(ShortAddress::of);
        return from.filter(address -> !address.isEmpty())
                .distinct()
                .limit(MOST_ADDRESSES)
                .toList();
    }
}
