package dev.chainrule.benchmarks.contestants.drools;

import org.drools.ancompiler.KieBaseUpdaterANC;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieBaseConfiguration;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSessionConfiguration;
import org.kie.api.runtime.conf.DirectFiringOption;
import org.kie.api.runtime.conf.ThreadSafeOption;

/**
 * The rules of {@code csp.drl}, compiled. Every rule looks at one fact, the request: with the parties as facts of their own the rules
 * read as well, but a decision takes several times as long, for they have to be joined.
 */
final class Rules {

    /** The global to which the rules add the codes of those that are broken. */
    static final String VIOLATIONS = "violations";

    private Rules() {}

    static KieBase compiled() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files =
                services.newKieFileSystem().write(services.getResources().newClassPathResource("csp.drl", Rules.class));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.WARNING, Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieBaseConfiguration fixed = services.newKieBaseConfiguration();
        fixed.setOption(KieBaseMutabilityOption.DISABLED);
        KieBase rules =
                services.newKieContainer(builder.getKieModule().getReleaseId()).newKieBase(fixed);
        // Conditions are then looked at by compiled Java, and no longer by walking a network of nodes.
        KieBaseUpdaterANC.generateAndSetInMemoryANC(rules);
        return rules;
    }

    /** One thread uses a session, and no rule has a precedence. */
    static KieSessionConfiguration sessions() {
        KieSessionConfiguration configuration = KieServices.Factory.get().newKieSessionConfiguration();
        configuration.setOption(ThreadSafeOption.NO);
        configuration.setOption(DirectFiringOption.YES);
        return configuration;
    }
}
