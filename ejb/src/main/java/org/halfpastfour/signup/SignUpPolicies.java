package org.halfpastfour.signup;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.halfpastfour.account.AccountDirectory;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.account.Audit;
import org.halfpastfour.account.Caller;
import org.halfpastfour.policy.ChangePolicy;
import org.halfpastfour.policy.Policy;
import org.halfpastfour.policy.PolicyDirectory;
import org.halfpastfour.policy.PolicyLine;
import org.halfpastfour.policy.PolicyValue;
import org.halfpastfour.policy.PolicyValues;
import org.halfpastfour.shared.Roles;

/** The policies that the city office sets: what holds, since when and by whom, what a change does, and the change itself. */
@Stateless
public class SignUpPolicies {

    private static final LocalDate FROM_THE_START = LocalDate.of(2000, 1, 1);

    @Inject
    PolicyDirectory policies;

    @Inject
    PolicyReachRecords reaches;

    @Inject
    AccountDirectory accounts;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @RolesAllowed(Roles.CITY_ADMIN)
    public List<PolicyLine> inForce() {
        PolicyValues values = policies.values();
        Map<AccountId, String> names = names(values);
        return Arrays.stream(Policy.values())
                .map(policy -> new PolicyLine(
                        policy,
                        values.version(policy, today())
                                .map(version -> value(version, names))
                                .orElse(new PolicyLine.Value(policy, policy.usual(), FROM_THE_START, null, null)),
                        values.toCome(policy, today()).stream()
                                .map(version -> value(version, names))
                                .toList()))
                .toList();
    }

    /** Every word of somebody, the latest first. */
    @RolesAllowed(Roles.CITY_ADMIN)
    public List<PolicyLine.Value> history() {
        PolicyValues values = policies.values();
        Map<AccountId, String> names = names(values);
        return values.versions().stream()
                .filter(version -> version.setBy() != null)
                .sorted((one, other) -> other.id().compareTo(one.id()))
                .map(version -> value(version, names))
                .toList();
    }

    @RolesAllowed(Roles.CITY_ADMIN)
    public PolicyChangePreview preview(ChangePolicy command) {
        command.mustNotBeOfBefore(today());
        return new PolicyChangePreview(
                command,
                policies.values().value(command.policy(), command.from()),
                command.value(),
                reaches.of(command));
    }

    @RolesAllowed(Roles.CITY_ADMIN)
    public void change(ChangePolicy command) {
        command.mustNotBeOfBefore(today());
        int before = policies.values().value(command.policy(), command.from());
        PolicyValue version = policies.set(command, caller.id().value());
        audit.record(
                "policy.changed",
                "policy",
                version.id(),
                command.policy() + " " + before + " -> " + command.value() + " from " + command.from());
    }

    /** Until when on a day a family cancels without consequences. */
    @RolesAllowed({Roles.PARENT, Roles.HOME_STAFF})
    public LocalTime freeUntil(LocalDate date) {
        return policies.values().time(Policy.CANCEL_UNTIL, date);
    }

    private Map<AccountId, String> names(PolicyValues values) {
        return accounts.displayNames(values.versions().stream()
                .map(PolicyValue::setBy)
                .filter(Objects::nonNull)
                .map(AccountId::of)
                .collect(Collectors.toSet()));
    }

    private static PolicyLine.Value value(PolicyValue version, Map<AccountId, String> names) {
        var by = version.setBy();
        return new PolicyLine.Value(
                version.policy(),
                version.value(),
                version.from(),
                by == null ? null : names.get(AccountId.of(by)),
                version.setAt());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
