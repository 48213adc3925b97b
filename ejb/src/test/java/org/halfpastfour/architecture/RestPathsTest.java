package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A request goes to the resource whose own address fits with most letters, and only to that one (Jakarta REST 3.7.2): of
 * another resource, calls below that address are never found.
 */
class RestPathsTest {

    private static final Pattern OF_A_RESOURCE = Pattern.compile("(?m)^@Path\\(\"([^\"]*)\"\\)");
    private static final Pattern OF_A_CALL = Pattern.compile("(?m)^    @Path\\(\"([^\"]*)\"\\)");

    private record Resource(String name, String path, List<String> calls) {}

    @Test
    void noResourceHidesTheCallsOfAnother() {
        List<Resource> resources = Product.sourcesOfAllModules().stream()
                .flatMap(RestPathsTest::read)
                .toList();
        List<String> hidden = new ArrayList<>();
        for (Resource one : resources) {
            for (Resource other : resources) {
                one.calls().stream()
                        .filter(call -> other.path().length() > one.path().length())
                        .filter(call -> (call + "/").startsWith(other.path() + "/"))
                        .forEach(call -> hidden.add(one.name() + " " + call + " behind " + other.name()));
            }
        }
        assertThat(resources).hasSizeGreaterThan(20);
        assertThat(hidden).isEmpty();
    }

    private static Stream<Resource> read(Path source) {
        String text = Product.text(source);
        return OF_A_RESOURCE.matcher(text).results().limit(1).map(found -> {
            String path = plain(found.group(1));
            List<String> calls = OF_A_CALL
                    .matcher(text)
                    .results()
                    .map(call -> plain(found.group(1) + "/" + call.group(1)))
                    .toList();
            return new Resource(source.getFileName().toString(), path, calls);
        });
    }

    private static String plain(String path) {
        return path.replaceAll("\\{[^}]*}", "{}").replaceAll("^/+|/+$", "");
    }
}
