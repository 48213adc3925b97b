package org.halfpastfour.launcher;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the program itself lies: the launcher's jar, and beside its folder the server and the application.
 *
 * @param jar of the launcher; also the agent that watches it
 */
record Installation(Path jar, Path server, Path application) {

    static final String APPLICATION = "half-past-four.ear";

    /** Modules of the product's own that the server takes beside those that it was made with. */
    Path modules() {
        return jar.resolveSibling("modules");
    }

    static Installation find() {
        try {
            Path jar = Path.of(Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path home = jar.resolve("../..").normalize();
            var found = new Installation(jar, home.resolve("server"), home.resolve(APPLICATION));
            if (!Files.isDirectory(found.server) || !Files.isRegularFile(found.application)) {
                throw new StartRefused(
                        "the server or " + APPLICATION + " is missing in " + home + "; build with: mvn package");
            }
            return found;
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
