package org.halfpastfour.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.halfpastfour.home.HomeId;
import org.jspecify.annotations.Nullable;

/**
 * A household of the case. Without a live consent nothing of it is known: no name, no home, no member.
 *
 * @param consentEnded the last day of the latest consent that ran out, while there is no other; else null
 */
public record LinkedHousehold(
        UUID id,
        @Nullable String name,
        @Nullable HomeId home,
        @Nullable AttendanceConsentView consent,
        @Nullable LocalDate consentEnded,
        List<MemberView> members) {

    public LinkedHousehold {
        members = List.copyOf(members);
    }

    static LinkedHousehold of(
            ClientHousehold link, List<AttendanceConsent> consents, List<FamilyMember> all, LocalDate today) {
        List<AttendanceConsent> own = consents.stream()
                .filter(consent -> consent.household().equals(link.household()))
                .toList();
        Optional<AttendanceConsentView> valid = own.stream()
                .filter(consent -> !consent.isOver(today))
                .map(AttendanceConsent::view)
                .findFirst();
        List<FamilyMember> members = all.stream()
                .filter(member -> member.household().equals(link.household()))
                .toList();
        Optional<FamilyMember> first = members.stream().findFirst();
        return new LinkedHousehold(
                link.household(),
                first.map(FamilyMember::householdName).orElse(null),
                first.map(member -> HomeId.of(member.home())).orElse(null),
                valid.orElse(null),
                valid.isPresent() || own.isEmpty() ? null : own.getLast().view().to(),
                members.stream().map(FamilyMember::view).toList());
    }
}
