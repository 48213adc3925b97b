package org.halfpastfour.launcher;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.halfpastfour.notice.ChannelCheck;
import org.halfpastfour.schema.SchemaRefused;
import org.halfpastfour.schema.SchemaSetup;
import org.halfpastfour.schema.WallKey;
import org.jspecify.annotations.Nullable;

/** Starts everything, says where it is, and stops everything in order on a signal. */
public final class Main {

    /** Held here, or its level would be forgotten with it. */
    private static final Logger DRIVER = Logger.getLogger("org.postgresql");

    private final Instance instance = new Instance();
    private final Options options;
    private final NetworkReach reach;
    private final DemoRule rule;
    private final WallKey wallKey = WallKey.next();
    private @Nullable BuiltInDatabase builtIn;

    private Main(Options options) {
        this.options = options;
        this.reach = NetworkReach.of(options, System.getenv());
        OpenPagesSetting.check(System.getenv());
        ChannelCheck.fault(System.getenv()).ifPresent(Main::refuse);
        this.rule = new DemoRule(reach);
    }

    private static void refuse(String fault) {
        throw new StartRefused(fault);
    }

    public static void main(String[] arguments) {
        DRIVER.setLevel(Level.OFF);
        try {
            Options options = Options.parse(arguments);
            if (options.help()) {
                Say.line(Options.USAGE);
            } else if (options.verifyReviews()) {
                new Main(options).verifyReviews();
            } else {
                new Main(options).run();
            }
        } catch (StartRefused | SchemaRefused e) {
            fail(e.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (Exception e) {
            fail("it does not start: " + e);
        }
    }

    private static void fail(@Nullable String line) {
        Say.problem(String.valueOf(line));
        System.exit(1);
    }

    private void run() throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        Installation installation = Installation.find();
        DataFolder folder = open();
        Optional<Database> external = ExternalDatabase.from(System.getenv());
        var room = new RoomWatch(folder.root(), external.isEmpty());
        room.refuseWithoutRoom();
        DemoChoice demo = external.isPresent() ? demoOfExternal() : folder.demo(options.demo(), DemoChoice.DISTRICT);
        rule.refuseForOthers(demo != DemoChoice.NONE);
        reach.refusePlainHttp();
        Say.line("Starting the database …");
        Database database = external.isPresent() ? checked(external.get()) : startBuiltIn(folder);
        rule.refuseMixture(demo, new StoredAccounts(database).kinds(), database.url());
        if (external.isEmpty()) {
            folder.remember(demo);
        }
        migrate(database);
        letIn(database);
        Say.line("Starting the server …");
        var supervisor = new Supervisor(
                instance,
                folder,
                builtIn,
                () -> AppServer.start(installation, folder, options, settings(database, demo)),
                new Health(options.managementPort(), folder.log("server")),
                room);
        try {
            AppServer server = supervisor.startServer();
            if (!instance.isStopping()) {
                new Greeting(reach, folder, demo, database).say();
            }
            supervisor.watch(server);
        } catch (StartRefused refusal) {
            if (!instance.isStopping()) {
                throw refusal;
            }
        }
    }

    /** Of a database that no server uses meanwhile, or of the operator's own. Nothing is changed. */
    private void verifyReviews() throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(instance::stop, "stop"));
        Optional<Database> external = ExternalDatabase.from(System.getenv());
        if (external.isPresent()) {
            new SignedReviewCheck(checked(external.get())).run();
            return;
        }
        if (!options.data().toFile().exists()) {
            throw new StartRefused("there is no data folder " + options.data() + "; --data names it");
        }
        DataFolder folder = instance.start("", () -> DataFolder.open(options.data()));
        new SignedReviewCheck(startBuiltIn(folder)).run();
        instance.stop();
    }

    private DataFolder open() throws Exception {
        if (!options.data().toFile().exists()) {
            Ports.check(options);
        }
        DataFolder folder = instance.start("", () -> DataFolder.open(options.data()));
        AppServer.stopLeftover(folder);
        Ports.check(options);
        return folder;
    }

    /** What a data folder was filled with says nothing about a database elsewhere. */
    private DemoChoice demoOfExternal() {
        return options.demo() == null ? DemoChoice.NONE : options.demo();
    }

    private static Database checked(Database external) {
        ExternalDatabase.check(external);
        return external;
    }

    private Database startBuiltIn(DataFolder folder) throws Exception {
        BuiltInDatabase started = instance.start("database", () -> BuiltInDatabase.start(folder));
        builtIn = started;
        return started.access();
    }

    private static void migrate(Database database) throws SQLException {
        new SchemaSetup(
                        database.url(),
                        database.owner().name(),
                        database.owner().password(),
                        database.application().name())
                .run();
    }

    /** A server signs for what it does on the case side with a key that nobody else has. */
    private void letIn(Database database) throws SQLException {
        try (Connection owner = database.connectAsOwner()) {
            wallKey.letIn(owner, node());
        }
    }

    /** What this server is called among those at one database. */
    private String node() {
        return builtIn == null ? machine() + ":" + options.port() : "built-in";
    }

    private static String machine() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException withoutAName) {
            return "localhost";
        }
    }

    private Map<String, String> settings(Database database, DemoChoice demo) {
        var settings = new HashMap<String, String>();
        settings.put("HPF_DB_URL", database.url());
        settings.put("HPF_DB_APP_USER", database.application().name());
        settings.put("HPF_DB_APP_PASSWORD", database.application().password());
        settings.put("HPF_WALL_KEY", wallKey.text());
        settings.put("HPF_NODE", node());
        settings.put("HPF_DEMO", demo.word());
        settings.putAll(reach.settings());
        return settings;
    }

    private void stop() {
        instance.stop();
        Say.line("Stopped.");
    }
}
