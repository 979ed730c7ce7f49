package dev.chainrule.benchmarks.contestants.cel;

import dev.cel.runtime.CelVariableResolver;
import dev.chainrule.benchmarks.work.Contestant;
import dev.chainrule.benchmarks.work.SaleRequest;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An expression for each rule, as where CEL validates objects of Kubernetes or messages of protovalidate. They are checked, folded and planned
 * once. They read declared variables, each of which is looked up when an expression asks for it: nested maps would be walked through with every
 * expression, and to fill a flat one takes longer than it saves. It tells which rules are broken, all of them, but not of which party, and it
 * knows no messages.
 */
public final class Expressions implements Contestant<Expressions.Question, List<String>> {

    /** Which rules to ask, and about what. */
    public record Question(Rules rules, CelVariableResolver variables) {}

    private final Rules direct = Rules.of("direct.properties", Declarations.direct());
    private final Rules indirect = Rules.of("indirect.properties", Declarations.indirect());
    private final Rules other = Rules.of("other.properties", List.of());

    @Override
    public String name() {
        return "CEL";
    }

    @Override
    public Question convert(SaleRequest request) {
        if (request instanceof SaleRequest.Direct sale) {
            return new Question(direct, new Variables.Direct(sale.sale(), sale.partner(), sale.customer()));
        }
        if (request instanceof SaleRequest.Indirect sale) {
            return new Question(
                    indirect, new Variables.Indirect(sale.sale(), sale.provider(), sale.reseller(), sale.customer()));
        }
        return new Question(other, name -> Optional.empty());
    }

    @Override
    public List<String> decide(Question question) {
        return question.rules().broken(question.variables());
    }

    @Override
    public boolean permitted(List<String> decision) {
        return decision.isEmpty();
    }

    @Override
    public Optional<Set<String>> violated(List<String> decision) {
        return Optional.of(Set.copyOf(decision));
    }
}
