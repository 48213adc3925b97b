package org.halfpastfour.attendance;

import static java.util.Objects.requireNonNull;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.family.CodesAtTheDoor;
import org.halfpastfour.family.FamilyDirectory;
import org.halfpastfour.family.Participant;
import org.halfpastfour.family.ShownCode;
import org.halfpastfour.home.HomeId;
import org.halfpastfour.programme.SessionId;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;

/** Staff type a code that somebody shows, and read for whom that is; the child leaves by its departure. */
@Stateless
@RolesAllowed(Roles.HOME_STAFF)
public class ShownCodes {

    @Inject
    Caller caller;

    @Inject
    CodesAtTheDoor codes;

    @Inject
    WrongCodes wrongCodes;

    @Inject
    AttendanceRecords register;

    @Inject
    Discretion discretion;

    @Inject
    FamilyDirectory families;

    @Inject
    Clock clock;

    /** The children of this code who are in at this home; one of nobody is refused, and not often. */
    public List<CodeRow> look(HomeId home, String code) {
        caller.mustServeHome(home.value());
        new Checks().filled("code", code).orThrow();
        wrongCodes.mustNotBeSpent(caller.id());
        Map<UUID, Attendance> in = in(home);
        List<ShownCode> shown = codes.look(code, LocalDate.now(clock)).stream()
                .filter(each -> in.containsKey(each.child().value()))
                .toList();
        if (shown.isEmpty()) {
            wrongCodes.count(caller.id());
            throw AttendanceError.CODE_OF_NOBODY_HERE.told();
        }
        Map<UUID, Participant> children = families.participants(
                shown.stream().map(each -> each.child().value()).toList());
        return shown.stream().map(each -> row(each, in, children)).toList();
    }

    private Map<UUID, Attendance> in(HomeId home) {
        return discretion.lines(register.at(home.value(), List.of(), clock.instant())).stream()
                .map(Undoable::line)
                .filter(line -> !discretion.own().concerns(line.participantId()))
                .collect(Collectors.toMap(Attendance::participantId, line -> line, (one, later) -> later));
    }

    private static CodeRow row(ShownCode shown, Map<UUID, Attendance> in, Map<UUID, Participant> children) {
        UUID child = shown.child().value();
        Participant known = children.get(child);
        return new CodeRow(
                SessionId.of(requireNonNull(in.get(child)).sessionId()), known == null ? "" : known.name(), shown);
    }
}
