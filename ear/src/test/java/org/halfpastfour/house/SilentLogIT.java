package org.halfpastfour.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivilegedAction;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.halfpastfour.casework.CaseError;
import org.halfpastfour.casework.Cases;
import org.halfpastfour.casework.FindCases;
import org.halfpastfour.casework.LinkHousehold;
import org.halfpastfour.casework.OpenCase;
import org.halfpastfour.testing.InServer;
import org.halfpastfour.testing.Probe;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/**
 * Who reads the logs of the server and the database learns of no case: no name, no number, no family. What was refused
 * as it should be is not in them either, so that a failure is seen.
 */
@InServer
@ExtendWith(SomeCaseworker.class)
class SilentLogIT {

    private final String number = "NR-" + UUID.randomUUID().toString().substring(0, 12);
    private final String name = "默" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    private final UUID household = UUID.randomUUID();

    @Resource(lookup = "java:jboss/datasources/HalfPastFour")
    DataSource dataSource;

    @EJB(lookup = "java:global/half-past-four/ejb/Cases")
    Cases cases;

    @Deployment
    static WebArchive probe() {
        return Probe.of(SilentLogIT.class, SomeCaseworker.class);
    }

    @BeforeEach
    void aFamily() throws SQLException {
        run("""
                WITH home AS (
                    INSERT INTO programme.home (id, name, district_code, street_code, address, phone, status)
                    SELECT uuidv7(), '%1$s', district_code, code, 'Road 1', '02363500000', 'CLOSED' FROM programme.street
                    WHERE district_code = '%2$s' ORDER BY code LIMIT 1 RETURNING id)
                INSERT INTO programme.household (id, home_id, name, code, created_at)
                SELECT '%3$s', id, 'Family', '%4$s', now() FROM home""".formatted(number, SomeCaseworker.DISTRICT, household, code()));
    }

    @Test
    void aCaseNumberThatIsTakenLeavesNoTrace() throws Exception {
        var open = new OpenCase(number, name, null, SomeCaseworker.DISTRICT, null);
        as(() -> cases.open(open));
        assertThat(catchThrowable(() -> as(() -> cases.open(open)))).matches(CaseError.CASE_NUMBER_TAKEN::stopped);
        assertThat(logsWith(number)).isEmpty();
        assertThat(logsWith(name)).isEmpty();
    }

    @Test
    void aFamilyThatIsLinkedTwiceLeavesNoTrace() throws Exception {
        var client = as(() -> cases.open(new OpenCase(number, name, null, SomeCaseworker.DISTRICT, code())));
        assertThat(catchThrowable(() -> as(() -> {
                    cases.linkHousehold(new LinkHousehold(client, code()));
                    return client;
                })))
                .matches(CaseError.HOUSEHOLD_ALREADY_LINKED::stopped);
        assertThat(logsWith(household.toString())).isEmpty();
        assertThat(logsWith(client.toString())).isEmpty();
    }

    @Test
    void whoMayNotCallAUseCaseLeavesNoTrace() throws Exception {
        long before = entriesWith("Cases.familiesOfDistrict(");
        assertThat(catchThrowable(() -> as(() -> cases.familiesOfDistrict(FindCases.first()))))
                .isInstanceOf(EJBAccessException.class);
        assertThat(entriesWith("Cases.familiesOfDistrict(")).isEqualTo(before);
    }

    @Test
    void aFailureThatNobodyExpectedStaysInTheLog() throws Exception {
        long before = entriesWith("Cases.open(");
        assertThat(catchThrowable(() -> as(() -> cases.open(null)))).hasRootCauseInstanceOf(NullPointerException.class);
        assertThat(entriesWith("Cases.open(")).isGreaterThan(before);
    }

    /** Nobody translates this refusal; it is what an incident would be logged with. */
    @Test
    void aRefusalOfTheDatabaseNamesTheConstraintAndNoValue() throws Exception {
        try (Connection connection = dataSource.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO programme.household (id, home_id, name, code, created_at)"
                                + " SELECT uuidv7(), home_id, 'Family', ?, now() FROM programme.household WHERE id = ?")) {
            for (int i = 0; i < 2; i++) {
                insert.setString(1, number);
                insert.setObject(2, household);
                insert.addBatch();
            }
            assertThat(catchThrowable(insert::executeBatch))
                    .hasMessageContaining("household_code_key")
                    .hasMessageNotContaining(number);
        }
        assertThat(logsWith(number)).isEmpty();
    }

    private String code() {
        return "GG" + household.toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private <T> T as(PrivilegedAction<T> useCase) {
        SecurityIdentity identity = SecurityDomain.getCurrent()
                .createAdHocIdentity(SomeCaseworker.LOGIN_NAME)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of("CASEWORKER"))));
        return identity.runAs(useCase);
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static List<Path> logsWith(String text) throws Exception {
        List<Path> logs = logs();
        assertThat(logs).extracting(log -> log.getFileName().toString()).contains("server.log", "database.log");
        return logs.stream().filter(log -> contains(log, text)).toList();
    }

    /** How often the server wrote down that such a call failed. */
    private static long entriesWith(String method) throws Exception {
        long entries = 0;
        for (Path log : logs()) {
            entries += new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("WFLYEJB0034") && line.contains(method))
                    .count();
        }
        return entries;
    }

    private static List<Path> logs() throws Exception {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("jboss.server.log.dir")))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static boolean contains(Path log, String text) {
        try {
            return new String(Files.readAllBytes(log), StandardCharsets.UTF_8).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
