package dev.chainrule.benchmarks.contestants.kiedmn;

import java.util.List;
import org.kie.dmn.api.marshalling.DMNExtensionRegister;
import org.kie.dmn.core.compiler.DMNProfile;
import org.kie.dmn.core.compiler.DRGElementCompiler;
import org.kie.dmn.feel.parser.feel11.profiles.DoCompileFEELProfile;

/** Has the expressions of a model compiled to Java, where by default their syntax trees are interpreted. */
final class CompiledFeel extends DoCompileFEELProfile implements DMNProfile {

    @Override
    public List<DMNExtensionRegister> getExtensionRegisters() {
        return List.of();
    }

    @Override
    public List<DRGElementCompiler> getDRGElementCompilers() {
        return List.of();
    }
}
