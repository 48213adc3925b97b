package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts a case together from its records. */
@ApplicationScoped
class CaseViews {

    @Inject
    CaseRecords files;

    @Inject
    CaseReadRule rule;

    @Inject
    RepairFiles repairs;

    @Inject
    Clock clock;

    /** Of a client whose meetings were caught up with. */
    CaseView read(Client client, CaseContents records) {
        ClientId id = client.id();
        CarePlan plan = records.plan();
        LocalDate today = LocalDate.now(clock);
        Optional<Caseworker> caseworker = caseworker(client);
        return new CaseView(
                id,
                client.caseNumber(),
                client.name(),
                client.phone(),
                client.district(),
                caseworker.map(Caseworker::name).orElse(null),
                caseworker.map(Caseworker::place).orElse(null),
                rule.isOwn(client) && client.standing(today) != CaseStanding.CLOSED,
                rule.isSupervised(client),
                client.openedOn(),
                agreement(id).orElse(null),
                plan == null ? null : PlanView.of(plan),
                files.of(id, Goal.CURRENT, Goal.class).stream()
                        .map(goal -> GoalView.of(goal, records.interventions()))
                        .toList(),
                households(id, records),
                files.of(id, CaseNote.OF_CLIENT, CaseNote.class).stream()
                        .map(CaseNote::view)
                        .toList(),
                repairs.views(client, records),
                client.life(today, rule.isOwn(client) || rule.isSupervised(client)));
    }

    private List<LinkedHousehold> households(ClientId client, CaseContents records) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> one = List.of(client.value());
        List<AttendanceConsent> consents = records.frames().consents().stream()
                .filter(consent -> !consent.isWithdrawn())
                .toList();
        List<FamilyMember> members =
                records.members().stream().sorted(FamilyMember.IN_ORDER).toList();
        return files.of(one, today, ClientHousehold.LIVE, ClientHousehold.class).stream()
                .map(link -> LinkedHousehold.of(link, consents, members, today))
                .toList();
    }

    private Optional<Caseworker> caseworker(Client client) {
        return files.caseworkers().stream()
                .filter(each -> each.account().equals(client.caseworker())
                        && each.district().equals(client.district()))
                .findFirst();
    }

    private Optional<AgreementView> agreement(ClientId client) {
        return files.of(client, Agreement.OF_CLIENT, Agreement.class).stream()
                .map(each -> new AgreementView(each.startsOn(), each.endsOn()))
                .findFirst();
    }
}
