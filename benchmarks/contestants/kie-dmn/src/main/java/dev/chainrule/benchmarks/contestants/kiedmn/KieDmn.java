package dev.chainrule.benchmarks.contestants.kiedmn;

import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.compiler.RuntimeTypeCheckOption;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;

/**
 * A DMN model with one decision for each chain, whose FEEL is compiled to Java beforehand. Its decisions are literal expressions: in
 * decision tables, which have a compiler of their own, each condition would be a column that is true or false.
 *
 * <p>It tells the codes of all broken rules, as Chainrule does, but neither which party breaks them nor any other fact for a message.
 * More than Chainrule, its decisions are drawn and changed in a standard that other engines run, too.
 */
public final class KieDmn implements Contestant<KieDmn.Question, List<String>> {

    /** What is asked of the model, and which of its decisions. */
    public record Question(String decision, DMNContext context) {}

    private final DMNRuntime runtime;
    private final DMNModel model;

    public KieDmn() {
        runtime = DMNRuntimeBuilder.fromDefaults()
                .addProfile(new CompiledFeel())
                .setOption(new RuntimeTypeCheckOption(false))
                .buildConfiguration()
                .fromClasspathResource("csp.dmn", KieDmn.class)
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @Override
    public String name() {
        return "KIE DMN";
    }

    @Override
    public Question convert(SaleRequest request) {
        DMNContext context = runtime.newContext();
        Inputs.of(request).forEach(context::set);
        return new Question(decision(request), context);
    }

    private static String decision(SaleRequest request) {
        if (request instanceof SaleRequest.Direct) {
            return "direct";
        }
        return request instanceof SaleRequest.Indirect ? "indirect" : "other";
    }

    @Override
    @SuppressWarnings("unchecked") // The model's decisions are lists of strings.
    public List<String> decide(Question question) {
        return (List<String>) runtime.evaluateByName(model, question.context(), question.decision())
                .getDecisionResultByName(question.decision())
                .getResult();
    }

    @Override
    public boolean permitted(List<String> violations) {
        return violations.isEmpty();
    }

    @Override
    public Optional<Set<String>> violated(List<String> violations) {
        return Optional.of(Set.copyOf(violations));
    }
}
