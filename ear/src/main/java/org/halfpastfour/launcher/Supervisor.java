package org.halfpastfour.launcher;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Watches what runs and starts again what died, the database before the server that needs it: docs/decisions/launcher.md.
 * One line for each death and each return; refuses when a part does not come up again.
 */
final class Supervisor {

    private static final long LOOK_MILLIS = 250;

    private final Instance instance;
    private final DataFolder folder;
    private final @Nullable BuiltInDatabase database;
    private final Callable<AppServer> starting;
    private final Health health;
    private final Clock clock;
    private final Restarts ofDatabase = new Restarts();
    private final Restarts ofServer = new Restarts();

    /** @param database null where the operator runs it */
    Supervisor(
            Instance instance,
            DataFolder folder,
            @Nullable BuiltInDatabase database,
            Callable<AppServer> starting,
            Health health) {
        this.instance = instance;
        this.folder = folder;
        this.database = database;
        this.starting = starting;
        this.health = health;
        this.clock = Clock.systemUTC();
    }

    /** The first start: what fails now is not tried again, for somebody looks on. */
    AppServer startServer() throws Exception {
        AppServer server = instance.start("server", starting);
        health.await(server::isRunning);
        return server;
    }

    /** Comes back when everything is being stopped. */
    void watch(AppServer first) throws Exception {
        AppServer server = first;
        while (!instance.isStopping()) {
            if (isDatabaseDown()) {
                bringBackDatabase();
            } else if (server.ends(LOOK_MILLIS, TimeUnit.MILLISECONDS) && !instance.isStopping()) {
                server = bringBack(server);
            }
        }
    }

    private boolean isDatabaseDown() {
        return database != null && !database.isRunning();
    }

    private void bringBackDatabase() throws Exception {
        if (database == null || instance.isStopping()) {
            return;
        }
        pause("database", "ended by itself", ofDatabase);
        Instant died = clock.instant();
        try {
            instance.again(database::startAgain);
            ofDatabase.cameUp();
            back("database", died);
        } catch (Refusal notUp) {
            Say.problem(String.valueOf(notUp.getMessage()));
        }
    }

    /** The one that runs afterwards; one that did not come up has ended when this comes back, and is tried again. */
    private AppServer bringBack(AppServer dead) throws Exception {
        pause("server", dead.howItEnded(), ofServer);
        Instant died = clock.instant();
        instance.forget(dead);
        AppServer server = instance.start("server", starting);
        BooleanSupplier running = () -> server.isRunning() && !isDatabaseDown();
        try {
            health.await(running);
            ofServer.cameUp();
            back("server", died);
        } catch (Refusal notUp) {
            if (!instance.isStopping()) {
                Say.problem(String.valueOf(notUp.getMessage()));
                server.close();
            }
        }
        return server;
    }

    private void pause(String part, String what, Restarts restarts) throws InterruptedException {
        Duration pause = restarts.died(clock.instant())
                .orElseThrow(() -> new Refusal("the " + part + " does not stay up; given up, see " + folder.log(part)));
        Say.problem("the " + part + " " + what + " and is started again"
                + (pause.isZero() ? "" : " in " + pause.toSeconds() + " s") + "; see " + folder.log(part));
        Thread.sleep(pause);
    }

    private void back(String part, Instant since) {
        Say.line("The " + part + " is back after "
                + Duration.between(since, clock.instant()).toSeconds() + " s.");
    }
}
