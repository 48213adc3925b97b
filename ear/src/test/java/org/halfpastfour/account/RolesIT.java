package org.halfpastfour.account;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.transaction.UserTransaction;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.security.PrivilegedExceptionAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.naming.InitialContext;
import org.halfpastfour.shared.Role;
import org.halfpastfour.testing.InServer;
import org.halfpastfour.testing.Probe;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Calls every use case with every role in the running server, and compares who is refused with the table of roles. */
@InServer
class RolesIT {

    private static final String TABLE = "roles.csv";
    private static final String EVERYBODY = "*";
    private static final String NOBODY = "";

    @Resource
    UserTransaction transaction;

    @Deployment
    static WebArchive probe() {
        return Probe.of(RolesIT.class).addAsResource(new File("../ejb/src/test/resources/" + TABLE), TABLE);
    }

    @Test
    void theServerRefusesExactlyWhoTheTableRefuses() throws Exception {
        List<String> wrong = new ArrayList<>();
        List<String> lines = table();
        for (String line : lines) {
            String[] cells = line.split(";", -1);
            for (String role : roles()) {
                if (isRefused(useCase(cells[0]), role) == isAllowed(cells[1], role)) {
                    wrong.add(cells[0] + " as " + (role.isEmpty() ? "nobody" : role));
                }
            }
        }
        assertThat(lines).hasSizeGreaterThan(50);
        assertThat(wrong).isEmpty();
    }

    private static boolean isAllowed(String who, String role) {
        return who.equals(EVERYBODY) || Arrays.asList(who.split(" ")).contains(role) && !role.equals(NOBODY);
    }

    private static List<String> roles() {
        return Stream.concat(Stream.of(NOBODY), Arrays.stream(Role.values()).map(Enum::name))
                .toList();
    }

    /** Whatever the call does is rolled back; what it refuses for another reason than the role is no matter here. */
    @SuppressWarnings("BanJNDI") // the name is the bean's own, nothing of it comes from outside
    private boolean isRefused(Method method, String role) throws Exception {
        Class<?> type = method.getDeclaringClass();
        Object bean = new InitialContext().lookup("java:global/half-past-four/ejb/" + type.getSimpleName());
        transaction.begin();
        try {
            return as(role).runAs((PrivilegedExceptionAction<Boolean>) () -> throwsAccess(bean, method));
        } finally {
            transaction.rollback();
        }
    }

    private static boolean throwsAccess(Object bean, Method method) throws IllegalAccessException {
        try {
            Object[] arguments = Arrays.stream(method.getParameterTypes())
                    .map(RolesIT::nothing)
                    .toArray();
            method.invoke(bean, arguments);
            return false;
        } catch (InvocationTargetException thrown) {
            return thrown.getCause() instanceof EJBAccessException;
        }
    }

    private static SecurityIdentity as(String role) {
        SecurityDomain domain = SecurityDomain.getCurrent();
        return role.equals(NOBODY)
                ? domain.getAnonymousSecurityIdentity()
                : domain.createAdHocIdentity("who-has-one-role")
                        .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(Set.of(role))));
    }

    private static Object nothing(Class<?> type) {
        return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
    }

    private static Method useCase(String cell) throws ClassNotFoundException {
        String name = cell.substring(0, cell.indexOf('('));
        Class<?> type = Class.forName(name.substring(0, name.lastIndexOf('.')));
        return Arrays.stream(type.getMethods())
                .filter(method -> signature(method).equals(cell))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no use case " + cell));
    }

    private static String signature(Method method) {
        return method.getDeclaringClass().getName()
                + "."
                + method.getName()
                + Arrays.stream(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(",", "(", ")"));
    }

    private static List<String> table() throws Exception {
        try (var reader = new BufferedReader(new InputStreamReader(
                RolesIT.class.getClassLoader().getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
