package dev.chainrule.processor.analysis.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Has the same been asked before, by other names? Most components of a large policy are alike but for the parties that they
 * speak of. It remembers numbers and never names: what another query called its variables is nobody's business.
 */
final class CachedSolver implements Solver {

    private final Solver solver;
    private final Map<String, Memory> memories = new HashMap<>();

    CachedSolver(Solver solver) {
        this.solver = solver;
    }

    @Override
    public Answer solve(Query query) {
        Canon canon = Canon.of(query);
        Memory memory = memories.get(canon.key());
        if (memory == null) {
            Answer answer = solver.solve(query);
            if (!isPassing(answer)) {
                memories.put(canon.key(), Memory.of(answer, canon));
            }
            return answer;
        }
        return memory.told(canon);
    }

    /** How many different queries have been asked. */
    int size() {
        return memories.size();
    }

    /** Whether it could be answered otherwise at another time. */
    private static boolean isPassing(Answer answer) {
        return answer instanceof Answer.Unknown unknown && unknown.doubt() == Doubt.TIME;
    }

    /** An answer without names. */
    private sealed interface Memory {

        /** The answer in the names of a query. */
        Answer told(Canon canon);

        static Memory of(Answer answer, Canon canon) {
            return answer instanceof Answer.Satisfiable found ? Found.of(found.model(), canon) : new Nameless(answer);
        }
    }

    private record Nameless(Answer answer) implements Memory {

        @Override
        public Answer told(Canon canon) {
            return answer;
        }
    }

    /** @param variables the values by the number of the variable */
    private record Found(List<Term> variables, List<Call> calls) implements Memory {

        private record Call(int function, List<Term> arguments, Term value) {}

        static Found of(Model model, Canon canon) {
            List<Term> variables = canon.variables().stream().map(model::value).toList();
            List<Call> calls = new ArrayList<>();
            model.calls()
                    .forEach((call, value) ->
                            calls.add(new Call(canon.number(call.function()), call.arguments(), value)));
            return new Found(variables, List.copyOf(calls));
        }

        @Override
        public Answer told(Canon canon) {
            Map<String, Term> values = new HashMap<>();
            for (int i = 0; i < variables.size(); i++) {
                values.put(canon.variables().get(i).name(), variables.get(i));
            }
            Map<Model.Call, Term> results = new HashMap<>();
            for (Call call : calls) {
                results.put(new Model.Call(canon.functions().get(call.function()), call.arguments()), call.value());
            }
            return new Answer.Satisfiable(new Model(values, results));
        }
    }
}
