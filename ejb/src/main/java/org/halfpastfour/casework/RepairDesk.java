package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.halfpastfour.account.Caller;
import org.halfpastfour.engagement.Stream;
import org.halfpastfour.shared.Checks;

/** What may be held with whom, and who came; part of {@link FamilyRepairs}. */
@ApplicationScoped
class RepairDesk {

    @Inject
    CaseRecords files;

    @Inject
    RepairFiles repairs;

    @Inject
    GroupRecords groups;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void check(HoldRepair command) {
        LocalDate today = LocalDate.now(clock);
        if (!command.during().start().isAfter(clock.instant())) {
            throw CaseError.REPAIR_IN_THE_PAST.told();
        }
        new Checks()
                .that(
                        files.isLinked(command.client(), command.household(), today),
                        "household",
                        CaseError.HOUSEHOLD_NOT_LINKED)
                .that(
                        command.intervention() == null || isRepairOf(command.client(), command.intervention()),
                        "intervention",
                        CaseError.INTERVENTION_NOT_REPAIR)
                .that(members(command).containsAll(command.persons()), "persons", CaseError.PERSON_NOT_IN_SESSION)
                .orThrow();
        LocalDate day = LocalDate.ofInstant(command.during().start(), clock.getZone());
        boolean booked = files.participations(List.of(command.client().value()), day, day).stream()
                .filter(Participation::isConfirmed)
                .anyMatch(booking -> booking.during().overlaps(command.during()));
        if (booked) {
            throw CaseError.FAMILY_TAKEN.told();
        }
        if (groups.taken(List.of(caller.id().value()), command.during()).stream()
                .anyMatch(LeaderTaken::isInGroup)) {
            throw CaseError.FACILITATOR_TAKEN.told();
        }
    }

    /** The client is asked by the id of the case, the others of the household by their own. */
    void ask(RepairSession repair, List<UUID> persons) {
        files.add(new RepairParticipant(repair, repair.client().value()));
        persons.stream().distinct().forEach(person -> files.add(new RepairParticipant(repair, person)));
    }

    /** Answers what was marked before and after. */
    RepairChange mark(RepairSession repair, MarkRepair command) {
        return mark(
                repair,
                repairs.participants(List.of(repair.client().value()))
                        .getOrDefault(repair.id().value(), List.of()),
                command);
    }

    RepairChange mark(RepairSession repair, List<RepairParticipant> persons, MarkRepair command) {
        Map<UUID, PersonMark> marks = command.marks().stream()
                .collect(Collectors.toMap(PersonMark::person, Function.identity(), (first, second) -> second));
        Set<UUID> asked = persons.stream().map(RepairParticipant::person).collect(Collectors.toSet());
        new Checks()
                .that(asked.containsAll(marks.keySet()), "marks", CaseError.PERSON_NOT_IN_SESSION)
                .that(!marks.isEmpty(), "marks", CaseError.ATTENDANCE_MARK_MISSING)
                .orThrow();
        String before = marked(repair, persons);
        repair.mark(command, clock.instant());
        for (RepairParticipant person : persons) {
            PersonMark mark = marks.get(person.person());
            if (mark != null) {
                person.mark(mark);
            }
        }
        return new RepairChange(
                repair, before, marked(repair, persons), caller.id().value(), clock.instant());
    }

    private static String marked(RepairSession repair, List<RepairParticipant> persons) {
        return persons.stream().map(RepairParticipant::marked).collect(Collectors.joining(" ")) + " " + repair.marked();
    }

    private boolean isRepairOf(ClientId client, InterventionId intervention) {
        Intervention found = files.intervention(intervention);
        return found.client().equals(client) && found.stream() == Stream.FAMILY_REPAIR;
    }

    private Set<UUID> members(HoldRepair command) {
        return files.of(List.of(command.client().value()), FamilyMember.OF_CLIENTS, FamilyMember.class).stream()
                .filter(member -> member.household().equals(command.household()))
                .map(FamilyMember::person)
                .collect(Collectors.toSet());
    }
}
