package dev.chainrule.processor.oracle.policies;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;
import java.util.Optional;

/** What islands add: a cable operator, and an end to retail supply from elsewhere. */
@Policy(source = "Island code", version = "2021")
public interface IslandCode extends GridCode {

    @Party("cable operator")
    interface CableOperator extends GridCode.Participant {
        Optional<String> concession();
    }

    @Override
    @Chain(cites = "I.1", until = "2024-01-01")
    void retail(Supply supply, Producer producer, Supplier supplier, Consumer consumer);

    @Chain(cites = "I.2")
    void viaCable(Supply supply, Producer producer, CableOperator operator, Supplier supplier, Consumer consumer);

    @Chain(cites = "I.3", from = "2021-01-01", until = "2022-01-01")
    void direct(Supply supply, Producer producer, Consumer consumer);

    @Rule(otherwise = "The {operator} has the concession {operator.concession}", code = "concession")
    static boolean hasConcession(CableOperator operator) {
        return operator.concession().isPresent();
    }
}
