package dev.chainrule.processor.random;

import dev.chainrule.processor.random.Draft.Fact;
import dev.chainrule.processor.random.Draft.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What can a body name, and how does it get at a fact? */
final class Scope {

    /** A way to a value: {@code seller.address().zone()}. */
    record Path(String text, Sort sort, boolean nullable) {}

    private final Cast cast;
    private final List<Path> variables;

    private Scope(Cast cast, List<Path> variables) {
        this.cast = cast;
        this.variables = variables;
    }

    static Scope of(Cast cast, List<Parameter> parameters) {
        return new Scope(
                cast,
                parameters.stream()
                        .map(parameter -> new Path(parameter.name(), parameter.sort(), false))
                        .toList());
    }

    /** Inside a type, whose facts need no receiver. */
    static Scope inside(Cast cast, String type) {
        return new Scope(cast, List.of(new Path("", Sort.thing(type), false)));
    }

    Scope with(String name, Sort sort) {
        return new Scope(cast, Draft.plus(variables, new Path(name, sort, false)));
    }

    Cast cast() {
        return cast;
    }

    List<Path> variables() {
        return variables.stream().filter(path -> !path.text().isEmpty()).toList();
    }

    List<Path> paths(Predicate<Path> wanted) {
        List<Path> found = new ArrayList<>();
        for (Path variable : variables) {
            if (!variable.text().isEmpty() && wanted.test(variable)) {
                found.add(variable);
            }
            follow(variable, 2, wanted, found);
        }
        return found;
    }

    private void follow(Path from, int depth, Predicate<Path> wanted, List<Path> found) {
        if (from.sort().base() != Sort.Base.THING || depth == 0) {
            return;
        }
        for (Fact fact : cast.facts(from.sort().name())) {
            boolean inside = from.text().isEmpty();
            if (inside && fact.body().isPresent()) {
                continue;
            }
            Path path = new Path((inside ? "" : from.text() + ".") + fact.name() + "()", fact.sort(), fact.nullable());
            if (wanted.test(path)) {
                found.add(path);
            }
            follow(path, depth - 1, wanted, found);
        }
    }
}
