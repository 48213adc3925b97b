package org.halfpastfour.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnknownParametersTest {

    @Test
    void whatTheCallAsksForIsKnown() {
        assertThat(UnknownParameters.unknown(Set.of("from", "limit"), call())).isEmpty();
        assertThat(UnknownParameters.unknown(Set.of("from"), call())).isEmpty();
        assertThat(UnknownParameters.unknown(Set.of(), call())).isEmpty();
    }

    @Test
    void aNameThatTheCallDoesNotHaveIsToldTheFirstOfSeveral() {
        assertThat(UnknownParameters.unknown(Set.of("from", "untill", "limits"), call()))
                .contains("limits");
    }

    @Test
    void aPartOfTheAddressIsNoParameter() {
        assertThat(UnknownParameters.unknown(Set.of("home"), call())).contains("home");
    }

    @Test
    void namesAreTakenAsTheyAreWritten() {
        assertThat(UnknownParameters.unknown(Set.of("From"), call())).contains("From");
    }

    private static Method call() {
        return Arrays.stream(Asked.class.getDeclaredMethods())
                .filter(method -> method.getName().equals("sessions"))
                .findFirst()
                .orElseThrow();
    }

    private interface Asked {
        String sessions(
                @PathParam("home") String home, @QueryParam("from") String from, @QueryParam("limit") int limit);
    }
}
