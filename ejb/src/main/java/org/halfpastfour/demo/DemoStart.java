package org.halfpastfour.demo;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/** Begins to make the demo data once the server has started, beside the pages that are served already. */
@Singleton
@Startup
public class DemoStart {

    @Inject
    private DemoMaker maker;

    @Inject
    private DemoProgress progress;

    @Resource
    private ManagedExecutorService executor;

    @PostConstruct
    void begin() {
        if (progress.kind() != DemoKind.NONE) {
            var unused = executor.submit(maker::make);
        }
    }
}
