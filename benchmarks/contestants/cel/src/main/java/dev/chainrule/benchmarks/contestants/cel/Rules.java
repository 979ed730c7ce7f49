package dev.chainrule.benchmarks.contestants.cel;

import dev.cel.bundle.Cel;
import dev.cel.bundle.CelFactory;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelVarDecl;
import dev.cel.common.types.SimpleType;
import dev.cel.optimizer.CelOptimizationException;
import dev.cel.optimizer.CelOptimizer;
import dev.cel.optimizer.CelOptimizerFactory;
import dev.cel.optimizer.optimizers.ConstantFoldingOptimizer;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime.Program;
import dev.cel.runtime.CelVariableResolver;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;

/** Which of the rules for one kind of sale are broken? */
public final class Rules {

    private record Rule(String code, Program program) {}

    private final Rule[] rules;

    private Rules(List<Rule> rules) {
        this.rules = rules.toArray(new Rule[0]);
    }

    static Rules of(String resource, List<CelVarDecl> variables) {
        // The planner is the runtime that the documentation recommends; the one before it will be deprecated.
        Cel cel = CelFactory.plannerCelBuilder()
                .addVarDeclarations(variables)
                .setResultType(SimpleType.BOOL)
                .build();
        CelOptimizer optimizer = CelOptimizerFactory.standardCelOptimizerBuilder(cel)
                .addAstOptimizers(ConstantFoldingOptimizer.getInstance())
                .build();
        Properties expressions = read(resource);
        List<Rule> rules = new ArrayList<>();
        for (String code : new TreeSet<>(expressions.stringPropertyNames())) {
            rules.add(new Rule(code, program(cel, optimizer, expressions.getProperty(code))));
        }
        return new Rules(rules);
    }

    private static Program program(Cel cel, CelOptimizer optimizer, String expression) {
        try {
            CelAbstractSyntaxTree checked = cel.compile(expression).getAst();
            return cel.createProgram(optimizer.optimize(checked));
        } catch (CelValidationException | CelOptimizationException | CelEvaluationException e) {
            throw new IllegalArgumentException(expression, e);
        }
    }

    private static Properties read(String resource) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Rules.class.getResourceAsStream(resource), resource), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    List<String> broken(CelVariableResolver variables) {
        List<String> broken = List.of();
        for (Rule rule : rules) {
            if (!holds(rule.program(), variables)) {
                if (broken.isEmpty()) {
                    broken = new ArrayList<>();
                }
                broken.add(rule.code());
            }
        }
        return broken;
    }

    private static boolean holds(Program program, CelVariableResolver variables) {
        try {
            return (Boolean) program.eval(variables);
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }
}
