package org.halfpastfour.launcher;

import java.io.IOException;
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
    private final RoomWatch room;
    private final Clock clock;
    private final Restarts ofDatabase = new Restarts();
    private final Restarts ofServer = new Restarts();
    private boolean waitsForRoom;

    /** @param database null where the operator runs it */
    Supervisor(
            Instance instance,
            DataFolder folder,
            @Nullable BuiltInDatabase database,
            Callable<AppServer> starting,
            Health health,
            RoomWatch room) {
        this.instance = instance;
        this.folder = folder;
        this.database = database;
        this.starting = starting;
        this.health = health;
        this.room = room;
        this.clock = Clock.systemUTC();
    }

    AppServer startServer() throws Exception {
        return FirstStart.of(
                () -> instance.start("server", starting), server -> health.await(server::isRunning), this::drop);
    }

    private void drop(AppServer server) throws Exception {
        instance.forget(server);
        server.close();
    }

    /** Comes back when everything is being stopped. */
    void watch(AppServer first) throws Exception {
        AppServer server = first;
        while (!instance.isStopping()) {
            DiskRoom left = room.look();
            letWrite(left != DiskRoom.NONE);
            if (left == DiskRoom.NONE && (isDatabaseDown() || !server.isRunning())) {
                waitForRoom();
            } else if (isDatabaseDown()) {
                bringBackDatabase();
            } else if (server.ends(LOOK_MILLIS, TimeUnit.MILLISECONDS) && !instance.isStopping()) {
                server = bringBack(server);
            }
        }
    }

    /** Not one that the operator runs: its disk is elsewhere. */
    private void letWrite(boolean write) throws InterruptedException {
        if (database == null || database.isWritable() == write || isDatabaseDown()) {
            return;
        }
        try {
            instance.again(() -> database.letWrite(write));
        } catch (InterruptedException stopping) {
            throw stopping;
        } catch (Exception later) {
            Say.problem("the database could not be told " + (write ? "to save again: " : "to save nothing: ")
                    + later.getMessage());
        }
    }

    /** What dies on a full disk would die again: it is started when there is room, and no try is counted until then. */
    private void waitForRoom() throws InterruptedException {
        if (!waitsForRoom) {
            waitsForRoom = true;
            Say.problem("the " + (isDatabaseDown() ? "database" : "server")
                    + " ended and is started again as soon as there is room");
        }
        Thread.sleep(LOOK_MILLIS);
    }

    private boolean isDatabaseDown() {
        return database != null && !database.isRunning();
    }

    private void bringBackDatabase() throws Exception {
        if (database == null || instance.isStopping()) {
            return;
        }
        waitsForRoom = false;
        pause("database", "ended by itself", ofDatabase);
        Instant died = clock.instant();
        try {
            instance.again(database::startAgain);
            ofDatabase.cameUp();
            back("database", died);
        } catch (StartRefused | IOException notUp) {
            Say.problem(String.valueOf(notUp.getMessage()));
        }
    }

    /** The one that runs afterwards; one that did not come up has ended when this comes back, and is tried again. */
    private AppServer bringBack(AppServer dead) throws Exception {
        waitsForRoom = false;
        pause("server", dead.howItEnded(), ofServer);
        Instant died = clock.instant();
        AppServer server;
        try {
            server = instance.start("server", starting);
        } catch (IOException withoutRoom) {
            Say.problem("the server could not be started: " + withoutRoom.getMessage());
            return dead;
        }
        instance.forget(dead);
        BooleanSupplier running = () -> server.isRunning() && !isDatabaseDown();
        try {
            health.await(running);
            ofServer.cameUp();
            back("server", died);
        } catch (StartRefused notUp) {
            if (!instance.isStopping()) {
                Say.problem(String.valueOf(notUp.getMessage()));
                server.close();
            }
        }
        return server;
    }

    private void pause(String part, String what, Restarts restarts) throws InterruptedException {
        Duration pause = restarts.died(clock.instant())
                .orElseThrow(
                        () -> new StartRefused("the " + part + " does not stay up; given up, see " + folder.log(part)));
        Say.problem("the " + part + " " + what + " and is started again"
                + (pause.isZero() ? "" : " in " + pause.toSeconds() + " s") + "; see " + folder.log(part));
        Thread.sleep(pause);
    }

    private void back(String part, Instant since) {
        Say.line("The " + part + " is back after "
                + Duration.between(since, clock.instant()).toSeconds() + " s.");
    }
}
