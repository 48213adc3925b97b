package org.halfpastfour.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.halfpastfour.account.AccountId;
import org.halfpastfour.engagement.DosePeriod;
import org.halfpastfour.engagement.Stream;
import org.junit.jupiter.api.BeforeEach;

/** A client who signs in as a parent and has a code, and a parent of another family who has none. */
abstract class OwnPageScene {

    static final String CODE = "274159";

    CaseScene scene;
    CaseScene.Desk caseworker;
    CaseScene.Family family;
    CaseScene.Family other;
    CaseScene.Desk parent;
    CaseScene.Desk neighbour;
    AccountId parentAccount;
    ClientId client;
    AttendanceConsentId consent;

    @BeforeEach
    void aClientWithACode() {
        scene = new CaseScene();
        caseworker = scene.by(scene.caseworker("caseworker"));
        family = scene.family("7K3M-9XQ2");
        other = scene.family("8K3M-9XQ2");
        parentAccount = scene.parent("mother", family);
        parent = scene.byParent(parentAccount, family);
        neighbour = scene.byParent(scene.parent("neighbour", other), other);
        client = caseworker.open("C-1", family.code());
        consent = caseworker.consent(client, family, scene.today.minusDays(90));
        InterventionId unused = caseworker.expecting(client, Stream.CHILD_CARE, 3, DosePeriod.WEEK);
        assertThat(unused).isNotNull();
        scene.attended(family, scene.today.minusDays(3));
        assertThat(begin(parent, start(client), CODE).step()).isEqualTo(OwnEntry.Step.OPEN);
    }

    String start(ClientId of) {
        return caseworker.ask(() -> caseworker.get(OwnCodes.class).give(of)).code();
    }

    static OwnEntry begin(CaseScene.Desk who, String start, String code) {
        return who.ask(() -> who.get(OwnDocuments.class).begin(start, code));
    }

    static OwnEntry enter(CaseScene.Desk who, String code) {
        return who.ask(() -> who.get(OwnDocuments.class).enter(code));
    }

    OwnPass opened() {
        return Objects.requireNonNull(enter(parent, CODE).pass());
    }

    static OwnPlanView read(CaseScene.Desk who, OwnPass pass) {
        return who.ask(() -> who.get(OwnPlans.class).read(pass));
    }

    static void send(CaseScene.Desk who, OwnPass pass, SendCheckIn command) {
        who.tell(() -> who.get(OwnPlans.class).checkIn(pass, command));
    }

    /** What somebody does after the case was closed by a transaction that is not over; it is over a moment later. */
    void whileClosing(Runnable step) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> done = threads.submit(() -> {
                closed.await();
                step.run();
                return true;
            });
            caseworker.tell(() -> {
                CaseRecords files = caseworker.get(CaseRecords.class);
                files.own(client).close(scene.today);
                files.write();
                closed.countDown();
                Thread.sleep(700);
            });
            try {
                done.get();
            } catch (ExecutionException told) {
                throw told.getCause() instanceof RuntimeException refused ? refused : new IllegalStateException(told);
            }
        }
    }

    Clock after(Duration time) {
        return Clock.offset(scene.clock, time);
    }
}
