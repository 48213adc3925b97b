package org.halfpastfour.demo;

import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Role;
import org.wildfly.security.auth.server.SecurityDomain;
import org.wildfly.security.auth.server.SecurityIdentity;
import org.wildfly.security.authz.RoleMapper;
import org.wildfly.security.authz.Roles;

/** Calls use cases as an account of the demo would: with its name and its roles, through the container's own checks. */
final class ActAs {

    private final SecurityIdentity identity;

    ActAs(String loginName, Set<Role> roles) {
        Set<String> names = roles.stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());
        this.identity = SecurityDomain.getCurrent()
                .createAdHocIdentity(loginName)
                .withDefaultRoleMapper(RoleMapper.constant(Roles.fromSet(names)));
    }

    <T> T call(Callable<T> work) {
        try {
            return identity.runAs(work);
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
