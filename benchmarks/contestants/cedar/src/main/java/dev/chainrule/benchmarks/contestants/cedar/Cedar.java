package dev.chainrule.benchmarks.contestants.cedar;

import com.cedarpolicy.AuthorizationEngine;
import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityTypeName;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import dev.chainrule.csp.CspProgram.Sale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A permit for each chain and a forbid for each rule, parsed once and kept on Cedar's side. It tells every rule that is broken by the id
 * of its policy, and neither of which party nor in what words; that no chain fits it tells by giving no reason. A rule's first day is a
 * comparison in its policy.
 */
public final class Cedar implements Contestant<Question, AuthorizationSuccessResponse> {

    private static final EntityTypeName ACTION = Parties.type("Action");
    private static final EntityUID SELL_DIRECT = ACTION.of("sellDirect");
    private static final EntityUID SELL_INDIRECT = ACTION.of("sellIndirect");

    /** In whatever way. There is no permit for it. */
    private static final EntityUID SELL = ACTION.of("sell");

    private final AuthorizationEngine engine = new BasicAuthorizationEngine();
    private final PolicySet policies;

    public Cedar() {
        try {
            policies = new PolicySet(named(PolicySet.parsePolicies(text("policies.cedar"))));
            policies.cache();
        } catch (AuthException | CacheException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Cedar numbers the policies of a file; answers are to name them instead. */
    private static Set<Policy> named(PolicySet numbered) throws AuthException {
        Set<Policy> named = new HashSet<>();
        for (Policy policy : numbered.policies) {
            named.add(new Policy(policy.getSource(), policy.getAnnotation("id")));
        }
        return named;
    }

    private static String text(String name) {
        try (InputStream in = Objects.requireNonNull(Cedar.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "Cedar";
    }

    @Override
    public Question convert(SaleRequest request) {
        Map<String, Value> context = context(request.sale());
        if (request instanceof SaleRequest.Direct direct) {
            Entity seller = Parties.direct(direct.partner());
            Entity buyer = Parties.customer(direct.customer());
            return question(seller, SELL_DIRECT, buyer, context, Set.of(seller, buyer));
        }
        if (request instanceof SaleRequest.Indirect indirect) {
            Entity provider = Parties.provider(indirect.provider());
            Entity seller = Parties.reseller(indirect.reseller());
            Entity buyer = Parties.customer(indirect.customer());
            context.put("provider", provider.getEUID());
            return question(seller, SELL_INDIRECT, buyer, context, Set.of(provider, seller, buyer));
        }
        List<Entity> parties = request.parties().stream().map(Parties::any).toList();
        Entity seller = parties.get(parties.size() - 2);
        Entity buyer = parties.get(parties.size() - 1);
        return question(seller, SELL, buyer, context, Set.copyOf(parties));
    }

    private static Question question(
            Entity seller, EntityUID action, Entity buyer, Map<String, Value> context, Set<Entity> parties) {
        return new Question(new AuthorizationRequest(seller.getEUID(), action, buyer.getEUID(), context), parties);
    }

    private static Map<String, Value> context(Sale sale) {
        Map<String, Value> context = new HashMap<>();
        context.put("date", Parties.date(sale.date()));
        context.put("offer", new PrimString(sale.offer().name()));
        context.put("newBusiness", new PrimBool(sale.newBusiness()));
        context.put("provisionedTo", new PrimString(sale.provisionedTo()));
        context.put("tenantType", new PrimString(sale.tenantType().name()));
        return context;
    }

    @Override
    public AuthorizationSuccessResponse decide(Question question) {
        try {
            AuthorizationResponse response = engine.isAuthorized(question.request(), policies, question.entities());
            return response.success.orElseThrow(() -> new IllegalStateException(response.toString()));
        } catch (AuthException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean permitted(AuthorizationSuccessResponse decision) {
        return decision.isAllowed();
    }

    @Override
    public Optional<Set<String>> violated(AuthorizationSuccessResponse decision) {
        if (!decision.getErrors().isEmpty()) {
            throw new IllegalStateException("A policy could not be asked: " + decision);
        }
        if (decision.isAllowed()) {
            return Optional.of(Set.of());
        }
        return Optional.of(decision.getReason().isEmpty() ? Set.of("no-chain") : decision.getReason());
    }
}
