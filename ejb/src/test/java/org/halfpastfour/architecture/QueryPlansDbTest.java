package org.halfpastfour.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.metamodel.EntityType;
import java.util.Arrays;
import java.util.List;
import org.halfpastfour.testing.TestJpa;
import org.hibernate.query.QueryParameter;
import org.junit.jupiter.api.Test;

class QueryPlansDbTest {

    @Test
    void everyNamedQueryIsTranslatedOnceAndNotEachTimeItIsAsked() {
        try (EntityManager entities = TestJpa.factory().createEntityManager()) {
            List<NamedQuery> queries = entities.getMetamodel().getEntities().stream()
                    .map(EntityType::getJavaType)
                    .flatMap(type -> Arrays.stream(type.getAnnotationsByType(NamedQuery.class)))
                    .toList();
            assertThat(queries).hasSizeGreaterThan(50);
            assertThat(queries)
                    .as("these take a list; see the function includes")
                    .noneMatch(query -> takesList(entities, query));
        }
    }

    private static boolean takesList(EntityManager entities, NamedQuery query) {
        return entities.createNamedQuery(query.name()).getParameters().stream()
                .anyMatch(parameter -> ((QueryParameter<?>) parameter).allowsMultiValuedBinding());
    }
}
