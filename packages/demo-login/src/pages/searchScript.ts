/**
 * Filters the list as one types. Without script the whole list stands there.
 * Enter in the field must not send the form, which would sign in as the first persona.
 */
export const searchScript = `
(function(){
  var field=document.getElementById('search');
  var count=document.querySelector('.count');
  var items=Array.prototype.slice.call(document.querySelectorAll('.all li'));
  field.addEventListener('keydown',function(e){if(e.key==='Enter')e.preventDefault();});
  field.addEventListener('input',function(){
    var words=field.value.toLocaleLowerCase('da').split(/\\s+/).filter(Boolean);
    var found=0;
    items.forEach(function(item){
      var hit=words.every(function(w){return item.dataset.words.indexOf(w)>=0;});
      item.hidden=!hit; if(hit)found++;
    });
    count.textContent=found?found+' '+count.dataset.found:count.dataset.none;
  });
})();
`;
