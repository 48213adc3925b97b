package org.halfpastfour.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The templates that the database shows to who asks: those of the product, and of the own districts. */
@ApplicationScoped
class PlanTemplateRecords {

    @PersistenceContext(unitName = "hpf")
    EntityManager entities;

    List<PlanTemplate> inForce() {
        return entities.createNamedQuery(PlanTemplate.IN_FORCE, PlanTemplate.class)
                .getResultList();
    }

    /** One that was ended, or is not shown to who asks, is as one that changed. */
    PlanTemplate inForce(PlanTemplateId template) {
        return entities.createNamedQuery(PlanTemplate.BY_KEY, PlanTemplate.class)
                .setParameter("key", template.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(CaseError.PLAN_TEMPLATE_CHANGED::told);
    }
}
