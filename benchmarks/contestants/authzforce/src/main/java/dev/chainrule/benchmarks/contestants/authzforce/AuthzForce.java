package dev.chainrule.benchmarks.contestants.authzforce;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import oasis.names.tc.xacml._3_0.core.schema.wd_17.DecisionType;
import org.ow2.authzforce.core.pdp.api.DecisionRequest;
import org.ow2.authzforce.core.pdp.api.DecisionResult;
import org.ow2.authzforce.core.pdp.api.PepAction;
import org.ow2.authzforce.core.pdp.impl.BasePdpEngine;
import org.ow2.authzforce.core.pdp.impl.PdpEngineConfiguration;

/**
 * XACML policies that AuthzForce reads once, and requests in its native API. A rule that is broken denies with its code as advice, and the
 * policies are combined in such a way that none of the advice gets lost; of which party it is and in what words it does not tell. A rule's
 * first day is a comparison in its condition.
 */
public final class AuthzForce implements Contestant<DecisionRequest, DecisionResult> {

    private static final String CONFIGURATION = "classpath:dev/chainrule/benchmarks/contestants/authzforce/pdp.xml";

    /** How many there are at most in a request. */
    private static final int CATEGORIES = 5;

    private static final int ATTRIBUTES = 32;

    private final BasePdpEngine engine;

    public AuthzForce() {
        try {
            engine = new BasePdpEngine(PdpEngineConfiguration.getInstance(CONFIGURATION));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "AuthzForce";
    }

    @Override
    public DecisionRequest convert(SaleRequest request) {
        Attributes attributes = new Attributes(engine.newRequestBuilder(CATEGORIES, ATTRIBUTES));
        attributes.sale(request.sale());
        if (request instanceof SaleRequest.Direct direct) {
            attributes.action("sellDirect");
            attributes.direct(Names.SELLER, direct.partner());
            attributes.customer(Names.BUYER, direct.customer());
        } else if (request instanceof SaleRequest.Indirect indirect) {
            attributes.action("sellIndirect");
            attributes.provider(Names.PROVIDER, indirect.provider());
            attributes.reseller(Names.SELLER, indirect.reseller());
            attributes.customer(Names.BUYER, indirect.customer());
        } else {
            attributes.action("sell");
            List<Object> parties = request.parties();
            int last = parties.size() - 1;
            attributes.any(Names.SELLER, parties.get(last - 1));
            attributes.any(Names.BUYER, parties.get(last));
        }
        return attributes.request();
    }

    @Override
    public DecisionResult decide(DecisionRequest request) {
        return engine.evaluate(request);
    }

    @Override
    public boolean permitted(DecisionResult decision) {
        return decision.getDecision() == DecisionType.PERMIT;
    }

    @Override
    public Optional<Set<String>> violated(DecisionResult decision) {
        if (decision.getDecision() == DecisionType.INDETERMINATE) {
            throw new IllegalStateException("A policy could not be asked: " + decision);
        }
        return Optional.of(
                decision.getPepActions().stream().map(PepAction::getId).collect(Collectors.toSet()));
    }
}
