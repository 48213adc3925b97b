package org.halfpastfour.shared.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A parameter that a call does not have is refused like an unknown field: left out, another question would be answered. */
@Provider
public class UnknownParameters implements ContainerRequestFilter {

    @Inject
    Problems problems;

    @Context
    ResourceInfo resource;

    @Context
    HttpHeaders headers;

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> sent = request.getUriInfo().getQueryParameters().keySet();
        if (!sent.isEmpty()) {
            Set<String> known = known();
            sent.stream()
                    .filter(name -> !known.contains(name))
                    .sorted()
                    .findFirst()
                    .ifPresent(name -> request.abortWith(problems.ofField(RestError.UNKNOWN_FIELD, name, headers)));
        }
    }

    private Set<String> known() {
        return Arrays.stream(resource.getResourceMethod().getParameters())
                .flatMap(parameter -> Stream.of(parameter.getAnnotationsByType(QueryParam.class)))
                .map(QueryParam::value)
                .collect(Collectors.toSet());
    }
}
