package dev.chainrule.processor.reader;

import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/**
 * Which methods can be followed into? Those that stand in the policy's own top-level source and have a body there. Those
 * of other sources can't, even when the compiler shows them: an incremental build would not see them.
 */
final class Inliner {

    private final Trees trees;
    private final TypeElement source;
    private final FactCollector facts;
    private final Calls calls;
    private final Map<Call, Optional<Set<Origin>>> done = new HashMap<>();

    Inliner(Trees trees, TypeElement source, Overrides overrides, FactCollector facts) {
        this.trees = trees;
        this.source = source;
        this.facts = facts;
        this.calls = new Calls(this, new Components(trees, source), overrides, facts);
    }

    /** A method with the origins of the object it is called on, if any, and of its arguments. */
    private record Call(ExecutableElement method, Set<Origin> receiver, List<Set<Origin>> arguments) {}

    void readRule(TreePath rule, List<Optional<Origin>> parameters) {
        List<Set<Origin>> arguments = new ArrayList<>();
        parameters.forEach(parameter -> arguments.add(parameter.map(Set::of).orElseGet(Set::of)));
        follow(rule, Set.of(), arguments);
    }

    /** What a method returns, after its body was read; none where it cannot be followed into. */
    Optional<Set<Origin>> follow(ExecutableElement method, Set<Origin> receiver, List<Set<Origin>> arguments) {
        if (!Places.topLevel(method).equals(source) || method.isVarArgs()) {
            return Optional.empty();
        }
        TreePath path = trees.getPath(method);
        if (path == null || !(path.getLeaf() instanceof MethodTree tree) || tree.getBody() == null) {
            return Optional.empty();
        }
        Call call = new Call(method, receiver, List.copyOf(arguments));
        if (!done.containsKey(call)) {
            // A method that calls itself meets this entry, and is not followed into again.
            done.put(call, Optional.empty());
            done.put(call, Optional.of(follow(path, receiver, arguments)));
        }
        return done.getOrDefault(call, Optional.empty());
    }

    private Set<Origin> follow(TreePath path, Set<Origin> receiver, List<Set<Origin>> arguments) {
        MethodTree method = (MethodTree) path.getLeaf();
        Map<Element, Set<Origin>> variables = new LinkedHashMap<>();
        int index = 0;
        for (VariableTree parameter : method.getParameters()) {
            variables.put(trees.getElement(new TreePath(path, parameter)), arguments.get(index++));
        }
        return new BodyScanner(trees, calls, facts, variables, receiver).read(new TreePath(path, method.getBody()));
    }
}
