package org.halfpastfour.casework;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.halfpastfour.account.Caller;
import org.halfpastfour.shared.Checks;
import org.halfpastfour.shared.Roles;

/** Goes through the gates of a client's way to helping others, one after the other, or stops it. */
@Stateless
@RolesAllowed({Roles.CASEWORKER, Roles.CASE_SUPERVISOR})
public class PeerGates {

    @Inject
    CaseRecords files;

    @Inject
    PeerPathRecords paths;

    @Inject
    GroupRecords groups;

    @Inject
    CaseReadRule rule;

    @Inject
    CaseLogRecords log;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** With the first gate: how the agreement stands. One way at a time. */
    @BehindTheWall("peer path")
    public PeerPathId begin(BeginPeerPath command) {
        Client client = files.handled(command.client());
        mustBeOver(command.on());
        int months = paths.policy(client.district(), command.on())
                .map(PeerPolicy::months)
                .orElse(PeerPolicy.SHIPPED_MONTHS);
        boolean stands = files.of(command.client(), Agreement.OF_CLIENT, Agreement.class).stream()
                .anyMatch(each ->
                        PeerPathRule.stands(each.startsOn(), each.endsOn(), command.standing(), command.on(), months));
        if (!stands) {
            throw CaseError.PEER_AGREEMENT_NOT_SO.told(months);
        }
        PeerPath path = new PeerPath(command.client(), me(), clock.instant());
        files.add(path);
        files.write();
        files.add(new PassedGate(path, command, me(), clock.instant()));
        files.write();
        log.wrote("peer-path.begun", "peer-path", command.client(), path.id().value());
        return path.id();
    }

    /** The next one, after the one before; the yes by a supervisor who did not write down the wish. */
    @BehindTheWall("peer path")
    public void pass(PassPeerGate command) {
        PeerPath path = looked(command.path(), command.version());
        Client client = files.handled(path.client());
        mustBeOver(command.on());
        List<PeerPathRule.Step> passed = steps(path);
        PeerPathRule.refusal(passed, new PeerPathRule.Step(command.gate(), command.on(), me()))
                .ifPresent(why -> {
                    throw why.told();
                });
        if (command.gate() == PeerGate.APPROVAL) {
            approve(client, path, command);
        }
        if (command.gate() == PeerGate.PROBATION) {
            mustBeOver(path, command.on());
        }
        files.write();
        files.add(new PassedGate(path, command, me(), clock.instant()));
        paths.raise(path);
        files.write();
        log.wrote("peer-path.passed", "peer-path", path.client(), path.id().value());
    }

    private void approve(Client client, PeerPath path, PassPeerGate command) {
        if (!rule.isSupervised(client)) {
            throw new NotYourCase(path.client());
        }
        List<PeerPost> open = paths.policy(client.district(), command.on())
                .map(PeerPolicy::posts)
                .orElse(PeerPolicy.SHIPPED_POSTS);
        new Checks()
                .that(open.containsAll(command.posts()), "posts", CaseError.PEER_POST_NOT_OPEN)
                .orThrow();
        path.decide(command.posts());
    }

    private static void mustBeOver(PeerPath path, LocalDate on) {
        LocalDate to = path.probationTo();
        if (to == null || to.isAfter(on)) {
            throw CaseError.PEER_PROBATION_NOT_OVER.told();
        }
    }

    /** After training; said anew it is another mentor, or other days. */
    @BehindTheWall("peer path")
    public void beginProbation(BeginProbation command) {
        PeerPath path = looked(command.path(), command.version());
        Client client = files.handled(path.client());
        boolean known = groups.colleagues(client.district()).stream()
                .anyMatch(each -> each.account().equals(command.mentor().value()));
        new Checks().that(known, "mentor", CaseError.CASEWORKER_UNKNOWN).orThrow();
        List<PeerPathRule.Step> steps = steps(path);
        if (PeerPathRule.next(steps).filter(PeerGate.PROBATION::equals).isEmpty()) {
            throw CaseError.PEER_GATE_NOT_NEXT.told();
        }
        if (steps.getLast().on().isAfter(command.from())) {
            throw CaseError.PEER_GATE_TOO_EARLY.told();
        }
        path.begin(command);
        files.write();
        log.wrote("peer-path.probation", "peer-path", path.client(), path.id().value());
    }

    /** At whichever gate and by either side; another way may begin afterwards, and this one stays to be read. */
    @BehindTheWall("peer path")
    public void stop(StopPeerPath command) {
        PeerPath path = looked(command.path(), command.version());
        var unused = files.handled(path.client());
        mustBeOver(command.on());
        if (steps(path).getLast().on().isAfter(command.on())) {
            throw CaseError.PEER_GATE_TOO_EARLY.told();
        }
        path.stop(command, me());
        files.write();
        log.wrote("peer-path.stopped", "peer-path", path.client(), path.id().value());
    }

    private List<PeerPathRule.Step> steps(PeerPath path) {
        return files.of(List.of(path.client().value()), PassedGate.OF_CLIENTS, PassedGate.class).stream()
                .filter(gate -> gate.path().equals(path.id().value()))
                .map(PassedGate::step)
                .toList();
    }

    private PeerPath looked(PeerPathId id, int version) {
        PeerPath path = paths.path(id);
        path.mustBe(version);
        paths.lock(path);
        path.mustBe(version);
        return path;
    }

    private void mustBeOver(LocalDate day) {
        new Checks()
                .that(!day.isAfter(today()), "on", CaseError.DAY_IN_THE_FUTURE)
                .orThrow();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private UUID me() {
        return caller.id().value();
    }
}
