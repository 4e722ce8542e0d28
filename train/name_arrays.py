"""The arrays of a trained network under the names the reader knows: src/language/entities/model.ts lists them."""


def arrays_of(net, number=0):
    state = {name: value.detach().numpy() for name, value in net.state_dict().items()}
    arrays = {
        "edge.head": state["edge_head.weight"],
        "edge.headBias": state["edge_head.bias"],
        "name.vectors": state["span_words.weight"],
        "name.states": state["span_states.weight"],
        "name.bias": state["span_states.bias"],
        "name.rows": state["span_rows.weight"],
        "type.own": state["type_own.weight"],
        "type.ownBias": state["type_own.bias"],
        "type.same": state["type_same.weight"],
        "type.kin": state["type_kin.weight"],
        "type.about": state["type_about.weight"],
        "type.out": state["type_head.weight"],
        "type.outBias": state["type_head.bias"],
    }
    for short, long in (("edge", "edge_encoder"), ("word", "name_encoder")):
        arrays[f"{short}.vector"] = state[f"{long}.project.weight"]
        arrays[f"{short}.bias"] = state[f"{long}.project.bias"]
        arrays[f"{short}.rows"] = state[f"{long}.rows.weight"]
        layer = 0
        while f"{long}.windows.{layer}.weight" in state:
            arrays[f"{short}.window.{layer}.weight"] = state[f"{long}.windows.{layer}.weight"]
            arrays[f"{short}.window.{layer}.bias"] = state[f"{long}.windows.{layer}.bias"]
            layer += 1
    return {f"ner.{number}.{name}": value.astype("float32", copy=False) for name, value in arrays.items()}
