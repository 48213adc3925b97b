package org.halfpastfour.account;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.shared.Role;

/**
 * Who is signed in, with what is granted today.
 *
 * @param language {@code zh-CN} or {@code en}
 * @param homes where the person is staff or a volunteer
 * @param districts the codes of those where the person is a caseworker or a supervisor
 */
public record Me(
        AccountId account,
        String loginName,
        String displayName,
        String language,
        Set<Role> roles,
        Set<UUID> homes,
        Set<UUID> households,
        Set<String> districts) {

    static Me from(Account account, LocalDate day) {
        return new Me(
                account.id(),
                account.loginName(),
                account.displayName(),
                account.language().tag(),
                account.rolesOn(day),
                account.grantsOn(day)
                        .flatMap(grant -> Stream.ofNullable(grant.home()))
                        .collect(Collectors.toSet()),
                account.grantsOn(day)
                        .flatMap(grant -> Stream.ofNullable(grant.household()))
                        .collect(Collectors.toSet()),
                account.grantsOn(day)
                        .flatMap(grant -> Stream.ofNullable(grant.district()))
                        .collect(Collectors.toSet()));
    }
}
