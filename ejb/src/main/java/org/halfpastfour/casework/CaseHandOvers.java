package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.engagement.CancelledBy;
import org.halfpastfour.shared.DomainException;
import org.halfpastfour.shared.InvalidInput;
import org.halfpastfour.shared.Roles;
import org.jspecify.annotations.Nullable;

/** A supervisor gives a case to another caseworker of its district; the family repair sessions to come go along. */
@Stateless
@RolesAllowed(Roles.CASE_SUPERVISOR)
public class CaseHandOvers {

    @Inject
    CaseRecords files;

    @Inject
    CaseContentRecords recordFiles;

    @Inject
    CaseReadRule rule;

    @Inject
    StationRecords stations;

    @Inject
    CaseLifeDesk life;

    @Inject
    RepairRooms rooms;

    @Inject
    FlagDesk flags;

    @Inject
    GlassRecords glasses;

    @Inject
    HandOverDesk effects;

    @Inject
    CaseLogRecords log;

    @Inject
    Clock clock;

    /**
     * To whom the case can be given: the caseworkers of its district but the one who has it, and whoever is of its family; with where
     * each works, and with how many families. Who works somewhere comes first.
     */
    @BehindTheWall("supervision")
    public List<WorkerLoad> colleagues(ClientId client) {
        return colleagues(files.client(client))
                .sorted(Comparator.comparing(load -> load.place() == null))
                .toList();
    }

    /** The sessions that would go along, in the order of time, with those that clash. Nothing is changed. */
    @BehindTheWall("reassignment")
    public List<PlannedRepair> preview(ClientId client, AccountId caseworker) {
        mustBeColleague(files.client(client), caseworker);
        recordFiles.catchUp(List.of(client.value()));
        Set<UUID> clashing = clashing(client, caseworker);
        Map<UUID, Meeting> meetings = files.of(List.of(client.value()), Meeting.OF_CLIENTS, Meeting.class).stream()
                .collect(Collectors.toMap(Meeting::repair, Function.identity()));
        log.read(client, "repair-sessions", null);
        return toCome(client).stream()
                .map(repair -> planned(repair, meetings.get(repair.id().value()), clashing))
                .toList();
    }

    /** What goes along beside the sessions, and what ends. Nothing is changed. */
    @BehindTheWall("reassignment")
    public HandOverEffects effects(ClientId client) {
        return effects.of(files.client(client));
    }

    /** Case and sessions at once, or nothing. Refused while a session clashes and is not called off. */
    @BehindTheWall("reassignment")
    public void giveTo(GiveCase command) {
        Client client = life.begin(CaseStep.GIVE, command.client());
        mustBeColleague(client, command.caseworker());
        recordFiles.catchUp(List.of(command.client().value()));
        Set<UUID> clashing = clashing(command.client(), command.caseworker());
        Set<UUID> undecided = new HashSet<>(clashing);
        command.calledOff().forEach(repair -> undecided.remove(repair.value()));
        if (!undecided.isEmpty()) {
            throw CaseError.HAND_OVER_UNDECIDED.told(undecided.size());
        }
        client.giveTo(command.caseworker().value());
        flags.endSnoozes(command.client());
        glasses.endOf(command.client());
        for (RepairSession repair : toCome(command.client())) {
            if (clashing.contains(repair.id().value())) {
                callOff(repair);
            } else {
                repair.giveTo(command.caseworker().value());
                writeGiven();
                log.wrote(
                        "repair.given", "repair", command.client(), repair.id().value());
            }
        }
        life.tell(hand -> CaseEvent.given(client, command.said(), hand));
        log.wrote("case.given", "case", command.client(), command.client().value());
    }

    /** That the colleague has another session then is to be decided by who gives the case. */
    private void writeGiven() {
        try {
            files.write();
        } catch (DomainException refused) {
            throw CaseError.FACILITATOR_TAKEN.stopped(refused)
                    ? CaseError.HAND_OVER_UNDECIDED.told(1).because(refused)
                    : refused;
        }
    }

    private void callOff(RepairSession repair) {
        repair.cancel(CancelledBy.FACILITATOR);
        files.write();
        rooms.release(repair);
        log.wrote("repair.cancelled", "repair", repair.client(), repair.id().value());
    }

    private List<RepairSession> toCome(ClientId client) {
        return files.of(List.of(client.value()), RepairSession.OF_CLIENTS, RepairSession.class).stream()
                .filter(repair -> repair.state() == RepairState.PLANNED && repair.groupMeeting() == null)
                .filter(repair -> repair.during().start().isAfter(clock.instant()))
                .toList();
    }

    private Set<UUID> clashing(ClientId client, AccountId caseworker) {
        return Set.copyOf(files.clashing(client, caseworker.value(), clock.instant()));
    }

    private static PlannedRepair planned(RepairSession repair, @Nullable Meeting meeting, Set<UUID> clashing) {
        return new PlannedRepair(
                repair.id(),
                repair.during().start(),
                repair.during().end(),
                meeting == null ? "" : meeting.homeName(),
                clashing.contains(repair.id().value()));
    }

    private Stream<WorkerLoad> colleagues(Client client) {
        List<WorkerLoad> others = stations.loads().stream()
                .filter(each -> each.district().equals(client.district())
                        && !each.account().value().equals(client.caseworker()))
                .toList();
        Set<UUID> kin = files.kin(
                client.id(), others.stream().map(each -> each.account().value()).toList());
        return others.stream().filter(each -> !kin.contains(each.account().value()));
    }

    private void mustBeColleague(Client client, AccountId caseworker) {
        boolean known = colleagues(client).anyMatch(each -> each.account().equals(caseworker));
        if (!known || !rule.isSupervised(client)) {
            throw new InvalidInput("caseworker", CaseError.CASEWORKER_UNKNOWN.code());
        }
    }
}
