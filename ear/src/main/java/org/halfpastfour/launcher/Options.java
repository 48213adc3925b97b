package org.halfpastfour.launcher;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the operator asked for on the command line.
 *
 * @param demo null when the operator did not say
 * @param plainHttp others may sign in without TLS
 * @param verifyReviews looks whether the signed reviews are as they were signed, and starts nothing to serve
 */
record Options(
        int port,
        String host,
        Path data,
        @Nullable DemoChoice demo,
        boolean plainHttp,
        boolean verifyReviews,
        boolean help) {

    static final String USAGE = """
            Half Past Four (四点半): programmes of youth homes

            Usage: ./run [options]

              --port N        where the pages are served (default 8080)
              --host ADDRESS  the address to listen on (default 127.0.0.1; another one needs a
                              proxy that does TLS, and is refused while there are demo accounts)
              --plain-http    let others in without TLS, in a closed test network
              --data DIR      where everything is kept (default ./data)
              --demo=WHAT     what a new data folder is filled with: district (default),
                              city (796 homes, takes some minutes) or none
              --verify-reviews  say whether all signed reviews of cases are as they were signed,
                              and end: 0 when they are, 1 when not
              --help          this text

            Environment: HPF_DB_URL, HPF_DB_OWNER_USER, HPF_DB_OWNER_PASSWORD, HPF_DB_APP_USER and
            HPF_DB_APP_PASSWORD name a PostgreSQL 18 server to use instead of the built-in one;
            HPF_BEHIND_PROXY=true when a proxy that does TLS stands in front, with HPF_PUBLIC_URL, where
            people find the pages, and HPF_TRUSTED_PROXIES, the proxies' addresses (default: this machine);
            HPF_ZONE is the time zone of the homes (default Asia/Shanghai);
            HPF_OPEN_PAGES is how many pages may be open at a time (default: what the memory holds);
            HPF_MAIL_…, HPF_SMS_… and HPF_WECHAT_… are the channels by which messages leave the house
            (README, "Messages"; default: none, they are kept to be read);
            HPF_JAVA_OPTS are further options for the server's JVM.""";

    private static final int DISTANCE_TO_MANAGEMENT = 1910;
    private static final int LAST_PORT = 65535;

    static Options parse(String... arguments) {
        var parser = new Parser(new ArrayDeque<>(List.of(arguments)));
        while (!parser.rest.isEmpty()) {
            parser.next();
        }
        return new Options(
                parser.port,
                parser.host,
                parser.data.toAbsolutePath().normalize(),
                parser.demo,
                parser.plainHttp,
                parser.verifyReviews,
                parser.help);
    }

    /** The server's own port for health and management, always on this machine only: 9990 beside 8080. */
    int managementPort() {
        int above = port + DISTANCE_TO_MANAGEMENT;
        return above <= LAST_PORT ? above : port - DISTANCE_TO_MANAGEMENT;
    }

    InetAddress address() {
        try {
            return InetAddress.getByName(host);
        } catch (UnknownHostException e) {
            throw new StartRefused("--host: \"" + host + "\" is not an address of this machine", e);
        }
    }

    boolean staysOnThisMachine() {
        return address().isLoopbackAddress();
    }

    /** Where a browser on this machine finds the pages. */
    String origin() {
        return "http://" + name(address()) + ":" + port;
    }

    /** The numbers of a version 6 address stand in brackets; "localhost" is 127.0.0.1 first. */
    private String name(InetAddress address) {
        boolean isVersion6 = address instanceof Inet6Address;
        if (address.isAnyLocalAddress() || address.isLoopbackAddress() && !isVersion6) {
            return "localhost";
        }
        return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
    }

    private static final class Parser {
        private final Deque<String> rest;
        private int port = 8080;
        private String host = "127.0.0.1";
        private Path data = Path.of("data");
        private @Nullable DemoChoice demo;
        private boolean plainHttp;
        private boolean verifyReviews;
        private boolean help;

        Parser(Deque<String> rest) {
            this.rest = rest;
        }

        void next() {
            String argument = rest.pop();
            int equals = argument.indexOf('=');
            if (equals > 0) {
                rest.push(argument.substring(equals + 1));
                argument = argument.substring(0, equals);
            }
            switch (argument) {
                case "--port" -> port = port(value(argument));
                case "--host" -> host = value(argument);
                case "--data" -> data = Path.of(value(argument));
                case "--demo" -> demo = DemoChoice.of(value(argument));
                case "--plain-http" -> plainHttp = true;
                case "--verify-reviews" -> verifyReviews = true;
                case "--help", "-h" -> help = true;
                default -> throw new StartRefused("unknown option " + argument + "; ./run --help lists them");
            }
        }

        private String value(String option) {
            if (rest.isEmpty() || rest.peek().isBlank()) {
                throw new StartRefused(option + " needs a value; ./run --help says which");
            }
            return rest.pop();
        }

        private static int port(String text) {
            try {
                int number = Integer.parseInt(text);
                if (number > 0 && number <= LAST_PORT) {
                    return number;
                }
            } catch (NumberFormatException notANumber) {
                throw new StartRefused("--port is a number from 1 to 65535, not \"" + text + "\"", notANumber);
            }
            throw new StartRefused("--port is a number from 1 to 65535, not " + text);
        }
    }
}
