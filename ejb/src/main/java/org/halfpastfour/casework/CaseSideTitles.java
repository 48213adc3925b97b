package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Role;
import org.halfpastfour.shared.Roles;

/** How many of the caseworkers of a district hold which title on a day; a title that expired or was taken off does not count. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class CaseSideTitles {

    @Inject
    MentoringRecords mentoring;

    @Inject
    GroupRecords groups;

    @Inject
    Caller caller;

    /** Of the supervised districts, and of those who work there now. */
    @BehindTheWall("titles")
    public List<DistrictTitles> on(LocalDate day) {
        Set<String> districts = caller.districts(Role.CASE_SUPERVISOR);
        List<CaseworkerTitle> held = mentoring.held(districts, day);
        return districts.stream().sorted().map(district -> of(district, held)).toList();
    }

    private DistrictTitles of(String district, List<CaseworkerTitle> held) {
        Set<UUID> working =
                groups.colleagues(district).stream().map(Colleague::account).collect(Collectors.toSet());
        List<CaseworkerTitle> here = held.stream()
                .filter(title -> title.district().equals(district) && working.contains(title.account()))
                .toList();
        return new DistrictTitles(
                district,
                working.size(),
                (int) here.stream().map(CaseworkerTitle::account).distinct().count(),
                Arrays.stream(TitleKind.values())
                        .map(kind -> new TitleCount(kind, (int) here.stream()
                                .filter(title -> title.kind() == kind)
                                .map(CaseworkerTitle::account)
                                .distinct()
                                .count()))
                        .filter(count -> count.people() > 0)
                        .toList());
    }
}
